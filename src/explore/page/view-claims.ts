import type { Claim, Index } from '../model.ts';
import { claimButton, entityButtons, namesOf } from './chips.ts';
import { h } from './h.ts';
import type { Scene } from './scene.ts';
import { COLUMNS, type Column } from './state.ts';
import type { WordKey } from './words.ts';

const HEADINGS = {
  number: 'number',
  speaker: 'speaker',
  force: 'force',
  about: 'about',
  relation: 'relation',
  text: 'text',
  article: 'article',
} as const satisfies Readonly<Record<Column, WordKey>>;

/** The claims that are shown, one a row, sorted by the column that the reader chose. */
export function claimsView(scene: Scene): HTMLElement {
  const { t, model } = scene;
  const columns = COLUMNS.filter((column) => column !== 'article' || model.articles.length > 1);
  const claims = sorted(scene);
  if (claims.length === 0) return h('p', { class: 'note' }, t('noClaims'));
  return h(
    'div',
    { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': t('claimTable') },
    h(
      'table',
      { class: 'claims' },
      h('caption', { class: 'unseen' }, t('claimTable')),
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          columns.map((column) => heading(scene, column)),
        ),
      ),
      h(
        'tbody',
        {},
        claims.map((claim) => row(scene, claim, columns)),
      ),
    ),
  );
}

function heading(scene: Scene, column: Column): HTMLElement {
  const { store, t } = scene;
  const { sort } = store.get();
  const active = sort.column === column;
  const order = sort.down ? 'descending' : 'ascending';
  return h(
    'th',
    { scope: 'col', 'aria-sort': active ? order : undefined },
    h(
      'button',
      {
        type: 'button',
        'data-key': `sort-${column}`,
        onclick: () => store.set({ sort: { column, down: active && !sort.down } }),
      },
      t(HEADINGS[column]),
      h('span', { class: 'arrow', 'aria-hidden': 'true' }, active ? (sort.down ? '▼' : '▲') : '↕'),
    ),
  );
}

function row(scene: Scene, index: Index, columns: readonly Column[]): HTMLElement | undefined {
  const claim = scene.model.claims[index];
  if (!claim) return undefined;
  const { opened } = scene.store.get();
  const isOpen = opened?.kind === 'claim' && opened.claim === index;
  return h(
    'tr',
    { class: isOpen ? 'open' : undefined },
    columns.map((column) =>
      h(
        'td',
        { 'data-label': scene.t(HEADINGS[column]), class: column },
        h('div', {}, cell(scene, claim, index, column)),
      ),
    ),
  );
}

function cell(
  scene: Scene,
  claim: Claim,
  index: Index,
  column: Column,
): HTMLElement | string | undefined | readonly (HTMLElement | string)[] {
  const { model, term, title, t } = scene;
  switch (column) {
    case 'number':
      return claimButton(scene, index, 'row');
    case 'speaker':
      return claim.speakers.length > 0 ? entityButtons(scene, claim.speakers, `row-${index}-s`) : t('nobody');
    case 'force':
      return claim.forces.map(term).join(', ');
    case 'about':
      return entityButtons(scene, claim.about, `row-${index}-a`);
    case 'relation':
      return relationsOf(scene, claim).map(term).join(', ');
    case 'text':
      return h('span', { lang: model.articles[claim.article]?.language }, claim.words || t('noWords'));
    case 'article':
      return h('span', { lang: model.articles[claim.article]?.language }, title(claim.article));
  }
}

function relationsOf({ model }: Scene, { states }: Claim): readonly string[] {
  return [...new Set(states.flatMap((state) => model.propositions[state]?.relation ?? []))];
}

function sorted(scene: Scene): readonly Index[] {
  const { store, claims } = scene;
  const { sort, language } = store.get();
  if (sort.column === 'number') return sort.down ? claims().toReversed() : claims();
  const collator = new Intl.Collator(language, { numeric: true });
  const keys = new Map(claims().map((claim) => [claim, sortKey(scene, claim, sort.column)]));
  const order = claims().toSorted((a, b) => collator.compare(keys.get(a) ?? '', keys.get(b) ?? '') || a - b);
  return sort.down ? order.toReversed() : order;
}

function sortKey(scene: Scene, index: Index, column: Column): string {
  const claim = scene.model.claims[index];
  if (!claim) return '';
  switch (column) {
    case 'speaker':
      return namesOf(scene, claim.speakers);
    case 'force':
      return claim.forces.map(scene.term).join(', ');
    case 'about':
      return namesOf(scene, claim.about);
    case 'relation':
      return relationsOf(scene, claim).map(scene.term).join(', ');
    case 'article':
      return scene.title(claim.article);
    default:
      return claim.words;
  }
}
