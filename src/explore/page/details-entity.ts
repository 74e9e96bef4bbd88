import type { Entity, Index } from '../model.ts';
import { entityButtons, postsOf } from './chips.ts';
import { claimList } from './claim-list.ts';
import { fact } from './details-claim.ts';
import { h } from './h.ts';
import type { Scene } from './scene.ts';

/** Claims that a list shows before it only counts them. */
const LISTED = 12;

/** What the graph knows of an actor or initiative, what it says, and what is said about it. */
export function entityDetails(scene: Scene, index: Index): readonly (HTMLElement | undefined)[] {
  const { model, t, store } = scene;
  const entity = model.entities[index];
  if (!entity) return [];
  const claims = [...model.claims.entries()];
  const says = claims.filter(([, claim]) => claim.speakers.includes(index)).map(([claim]) => claim);
  const about = claims.filter(([, claim]) => claim.about.includes(index)).map(([claim]) => claim);
  const choose = (key: 'filterSpeaker' | 'filterAbout', change: { speaker: Index } | { about: Index }) =>
    h('button', { type: 'button', 'data-key': key, onclick: () => store.setFilter(change) }, t(key));
  return [
    h('dl', {}, ...entityFacts(scene, entity)),
    ...(says.length > 0
      ? [h('h3', {}, t('says')), choose('filterSpeaker', { speaker: index }), claimList(scene, says, 'says', LISTED)]
      : []),
    ...(about.length > 0
      ? [h('h3', {}, t('saidAbout')), choose('filterAbout', { about: index }), claimList(scene, about, 'about', LISTED)]
      : []),
  ];
}

function entityFacts(scene: Scene, entity: Entity): readonly HTMLElement[] {
  const { t } = scene;
  const posts = postsOf(scene, entity);
  return [
    h('dt', { class: 'unseen' }, t('details')),
    h('dd', { class: 'facts' }, `${t(entity.kind)} · ${t('mentioned', { n: entity.mentions.length })}`),
    ...fact(t('posts'), posts !== '' && [posts]),
    ...fact(t('inNameOf'), entityButtons(scene, entity.affiliations, 'served')),
    ...fact(t('members'), entityButtons(scene, entity.members, 'member')),
    ...fact(t('otherNames'), entity.otherNames.length > 0 && [entity.otherNames.join(', ')]),
    ...fact(t('proposedBy'), entityButtons(scene, entity.proposedBy, 'proposer')),
    ...fact(t('derivation'), entity.derivations.map(scene.term)),
    ...fact(t('elsewhere'), entity.sameAs.flatMap(webLink)),
  ];
}

/** Only web addresses become links: a graph may name anything. */
function webLink(iri: string): readonly (HTMLElement | string)[] {
  if (!/^https?:\/\//.test(iri)) return [iri];
  return [h('a', { href: iri, rel: 'noreferrer noopener', target: '_blank' }, iri.replace(/^https?:\/\//, ''))];
}
