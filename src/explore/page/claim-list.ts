import type { Index } from '../model.ts';
import { claimButton } from './chips.ts';
import { h } from './h.ts';
import type { Scene } from './scene.ts';

/**
 * Claims as a list of buttons and words.
 *
 * @param limit How many to list before the rest is only counted.
 */
export function claimList(
  scene: Scene,
  claims: readonly Index[],
  key: string,
  limit = Number.POSITIVE_INFINITY,
): HTMLElement {
  const { model, t } = scene;
  const more = claims.length - limit;
  const items = claims.slice(0, Math.min(limit, claims.length)).flatMap((index) => {
    const claim = model.claims[index];
    if (!claim) return [];
    const lang = model.articles[claim.article]?.language;
    return [h('li', {}, claimButton(scene, index, key), ' ', h('span', { lang }, claim.words || t('noWords')))];
  });
  return h('ul', { class: 'claim-list' }, items, more > 0 && h('li', { class: 'note' }, t('more', { n: more })));
}
