import { inLanguage } from '../labels.ts';
import type { Index } from '../model.ts';
import { dateInWords, type Moment, timelineOf } from '../timeline.ts';
import { entityButtons } from './chips.ts';
import { claimList } from './claim-list.ts';
import { h } from './h.ts';
import type { Scene } from './scene.ts';

/** Claims that an article lists here; the rest is counted. */
const LISTED = 5;

/** Articles and meetings in the order of their dates, with what is shown of their claims. */
export function timelineView(scene: Scene): HTMLElement {
  const { model, t } = scene;
  const articles = new Set([
    ...scene.claims().flatMap((claim) => model.claims[claim]?.article ?? []),
    ...scene.propositions().flatMap((proposition) => model.propositions[proposition]?.article ?? []),
  ]);
  const { dated, yearless, undated } = timelineOf(model, articles);
  const part = (heading: string, moments: readonly Moment[]) =>
    moments.length > 0 && [
      h('h2', {}, heading),
      h(
        'ol',
        { class: 'timeline' },
        moments.map((it) => moment(scene, it)),
      ),
    ];
  if (articles.size === 0) return h('p', { class: 'note' }, t('noClaims'));
  return h('div', {}, part(t('dated'), dated), part(t('yearless'), yearless), part(t('undated'), undated));
}

function moment(scene: Scene, { kind, index, date }: Moment): HTMLElement {
  const { store, t } = scene;
  const when = date === undefined ? undefined : dateInWords(date, store.get().language);
  return h(
    'li',
    { class: kind },
    h(
      'p',
      { class: 'when' },
      when && h('time', { datetime: date }, when),
      ' ',
      t(kind === 'article' ? 'report' : 'meeting'),
    ),
    kind === 'article' ? articleMoment(scene, index) : meetingMoment(scene, index),
  );
}

function articleMoment(scene: Scene, article: Index): readonly HTMLElement[] {
  const claims = scene.claims().filter((claim) => scene.model.claims[claim]?.article === article);
  return [h('p', {}, articleButton(scene, article, 'time')), claimList(scene, claims, 'time', LISTED)];
}

function meetingMoment(scene: Scene, index: Index): readonly (HTMLElement | undefined)[] {
  const { model, store, t } = scene;
  const meeting = model.meetings[index];
  if (!meeting) return [];
  const facts = [inLanguage(meeting.place, store.get().language), meeting.planned && t('planned')].filter(Boolean);
  return [
    h('p', {}, entityButtons(scene, meeting.participants, `meeting-${index}`)),
    facts.length > 0 ? h('p', { class: 'facts' }, facts.join(' · ')) : undefined,
    h('p', { class: 'facts' }, articleButton(scene, meeting.article, `meeting-${index}`)),
  ];
}

function articleButton({ store, model, title }: Scene, article: Index, key: string): HTMLElement {
  return h(
    'button',
    {
      type: 'button',
      class: 'link',
      lang: model.articles[article]?.language,
      'data-key': `${key}-article-${article}`,
      onclick: () => store.set({ view: 'article', article }),
    },
    title(article),
  );
}
