import type { Claim, Index, Place } from '../model.ts';
import { badge, entityButtons, namesOf, postsOf } from './chips.ts';
import { h } from './h.ts';
import type { Scene } from './scene.ts';

/** Who says it, in whose name, how, and what it states. */
export function claimDetails(scene: Scene, index: Index): readonly (HTMLElement | undefined)[] {
  const { model, t } = scene;
  const claim = model.claims[index];
  if (!claim) return [];
  const { speakers, article, words, states } = claim;
  return [
    h(
      'p',
      { class: 'who' },
      badge(scene, speakers),
      ' ',
      speakers.length > 0 ? entityButtons(scene, speakers, 'details') : t('nobody'),
    ),
    h('blockquote', { lang: model.articles[article]?.language }, words || t('noWords')),
    inTextButton(scene, index),
    h('dl', {}, ...inWhoseName(scene, claim)),
    h('h3', {}, t('states')),
    states.length > 0 ? propositionList(scene, states, 'details') : h('p', { class: 'note' }, t('noStates')),
    h('h3', {}, t('howSaid')),
    h('dl', {}, ...claimFacts(scene, claim)),
    model.articles.length > 1 ? h('p', { class: 'facts' }, scene.title(article)) : undefined,
  ];
}

function claimFacts(scene: Scene, claim: Claim): readonly (HTMLElement | undefined)[] {
  const { t } = scene;
  const language = scene.model.articles[claim.article]?.language;
  const wordsAt = (places: readonly Place[]) =>
    places.map(({ exact }) => h('q', { lang: language }, exact || t('noWords')));
  return [
    ...fact(
      t('force'),
      claim.forces.map((force) => explained(scene, force)),
    ),
    ...fact(t('sourceWords'), wordsAt(claim.source)),
    ...fact(t('cueWords'), claim.cue.length > 0 ? wordsAt(claim.cue) : [t('noCue')]),
    ...fact(t('attribution'), claim.attribution && [explained(scene, claim.attribution)]),
    ...fact(t('quotation'), claim.quotation && [explained(scene, claim.quotation)]),
    ...fact(t('polarity'), claim.polarity && [scene.term(claim.polarity)]),
    ...fact(t('about'), entityButtons(scene, claim.about, 'about')),
    ...fact(
      t('rule'),
      claim.rules.map((rule) => h('code', {}, rule)),
    ),
  ];
}

/** The posts of the speakers, or of the members of a group that speaks, and whom they serve. */
function inWhoseName(scene: Scene, { speakers }: Claim): readonly (HTMLElement | undefined)[] {
  const { model, t } = scene;
  const people = speakers.flatMap((speaker) => {
    const members = model.entities[speaker]?.members ?? [];
    return members.length > 0 ? members : [speaker];
  });
  const served = [...new Set(people.flatMap((person) => model.entities[person]?.affiliations ?? []))];
  const posts = people.flatMap((person) => {
    const entity = model.entities[person];
    return (entity && postsOf(scene, entity)) || [];
  });
  return [
    ...fact(t('inNameOf'), entityButtons(scene, served, 'served')),
    ...fact(t('posts'), posts.length > 0 && [posts.join('; ')]),
  ];
}

/** A term and what it means. */
function explained(scene: Scene, name: string): HTMLElement {
  return h('span', {}, scene.term(name), ' ', h('small', {}, scene.meaning(name) ?? ''));
}

/** Nothing where there is nothing to tell. */
export function fact(
  name: string,
  values: readonly (HTMLElement | string)[] | false | '' | undefined,
): readonly HTMLElement[] {
  if (!values || values.length === 0) return [];
  return [h('dt', {}, name), h('dd', {}, values)];
}

function inTextButton(scene: Scene, index: Index): HTMLElement | undefined {
  const { store, model, t } = scene;
  if (store.get().view === 'article') return undefined;
  const article = model.claims[index]?.article ?? 0;
  return h(
    'button',
    {
      type: 'button',
      'data-key': 'in-text',
      onclick: () =>
        store.set({ view: 'article', article, pointed: undefined, opened: { kind: 'claim', claim: index } }),
    },
    t('showInText'),
  );
}

/** Propositions with their evidence, and the way back to the words. */
export function propositionList(scene: Scene, propositions: readonly Index[], key: string): HTMLElement {
  return h(
    'ul',
    { class: 'propositions' },
    propositions.map((index) => propositionItem(scene, index, key)),
  );
}

function propositionItem(scene: Scene, index: Index, key: string): HTMLElement | undefined {
  const { model, t, term, store } = scene;
  const proposition = model.propositions[index];
  if (!proposition) return undefined;
  const { subject, relation, object, modality, polarity, force, evidence, rules, article, claim } = proposition;
  const language = model.articles[article]?.language;
  const speakers = claim === undefined ? [] : (model.claims[claim]?.speakers ?? []);
  const marks = [modality, force, polarity === 'negative' ? polarity : undefined].filter((name) => name !== undefined);
  return h(
    'li',
    {},
    h(
      'p',
      {},
      entityButtons(scene, [subject], `${key}-${index}-s`),
      ` ${term(relation)} `,
      entityButtons(scene, [object], `${key}-${index}-o`),
    ),
    h(
      'p',
      { class: 'tags' },
      marks.map((name) => h('span', { class: `tag ${name}` }, term(name))),
    ),
    key === 'edge' ? h('p', { class: 'facts' }, sayer(scene, speakers), ' · ', scene.title(article)) : undefined,
    evidence.map(({ exact }) => h('p', { class: 'words' }, h('q', { lang: language }, exact || t('noWords')))),
    h(
      'button',
      {
        type: 'button',
        class: 'point',
        'data-key': `${key}-point-${index}`,
        onclick: () => {
          const opened = claim === undefined ? store.get().opened : ({ kind: 'claim', claim } as const);
          store.set({ view: 'article', article, pointed: index, opened });
        },
      },
      t('showInText'),
    ),
    h(
      'p',
      { class: 'facts' },
      t('ruleIs'),
      rules.map((rule) => h('code', {}, rule)),
    ),
  );
}

function sayer(scene: Scene, speakers: readonly Index[]): string {
  return scene.t('saidBy', { name: speakers.length > 0 ? namesOf(scene, speakers) : scene.t('reporter') });
}
