import { isFiltering, NO_FILTER } from '../filter.ts';
import type { Index } from '../model.ts';
import { h } from './h.ts';
import type { Scene } from './scene.ts';
import { takeButtons } from './take.ts';

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The filters, which hold for all views. */
export function filterBar(scene: Scene): HTMLElement {
  const { t, store } = scene;
  return h(
    'form',
    {
      class: 'filters',
      id: 'filters',
      role: 'search',
      'aria-label': t('filters'),
      hidden: !store.get().filtersOpen,
      onsubmit: (event) => event.preventDefault(),
    },
    articleField(scene),
    speakerFields(scene),
    languageField(scene),
    textField(scene),
  );
}

function articleField(scene: Scene): HTMLElement | undefined {
  const { t, store, model, title } = scene;
  if (model.articles.length < 2) return undefined;
  const { filter, article: read } = store.get();
  const choices = model.articles.map((_, index) => ({ value: `${index}`, label: title(index) }));
  return selectOf(scene, t('article'), choices, `${filter.article ?? ''}`, (value) => {
    const article = numberOf(value);
    store.set({ filter: { ...store.get().filter, article }, article: article ?? read });
  });
}

function speakerFields(scene: Scene): readonly HTMLElement[] {
  const { t, store, model, term } = scene;
  const { filter } = store.get();
  const terms = (names: readonly string[]) =>
    sortedChoices(unique(names).map((value) => ({ value, label: term(value) })));
  const entities = (all: readonly Index[]) => named(scene, withMembers(scene, all));
  const speakers = entities(model.claims.flatMap((claim) => claim.speakers));
  const forces = terms(model.claims.flatMap((claim) => claim.forces));
  const about = entities(model.claims.flatMap((claim) => claim.about));
  const relations = terms(model.propositions.map(({ relation }) => relation));
  return [
    selectOf(scene, t('speaker'), speakers, `${filter.speaker ?? ''}`, (value) =>
      store.setFilter({ speaker: numberOf(value) }),
    ),
    selectOf(scene, t('force'), forces, filter.force ?? '', (value) => store.setFilter({ force: wordOf(value) })),
    selectOf(scene, t('about'), about, `${filter.about ?? ''}`, (value) => store.setFilter({ about: numberOf(value) })),
    selectOf(scene, t('relation'), relations, filter.relation ?? '', (value) =>
      store.setFilter({ relation: wordOf(value) }),
    ),
  ];
}

function languageField(scene: Scene): HTMLElement | undefined {
  const { t, store, model } = scene;
  const { filter, language: reader } = store.get();
  const languages = unique(model.articles.flatMap(({ language }) => language ?? []));
  if (languages.length < 2) return undefined;
  const choices = languages.map((value) => ({ value, label: languageName(reader, value) }));
  return selectOf(scene, t('articleLanguage'), choices, filter.language ?? '', (value) =>
    store.setFilter({ language: wordOf(value) }),
  );
}

function numberOf(value: string): Index | undefined {
  return value === '' ? undefined : Number(value);
}

function wordOf(value: string): string | undefined {
  return value === '' ? undefined : value;
}

function selectOf(
  { t }: Scene,
  label: string,
  choices: readonly Choice[],
  value: string,
  choose: (value: string) => void,
): HTMLElement {
  const options = [{ value: '', label: t('any') }, ...choices].map((choice) =>
    h('option', { value: choice.value, selected: choice.value === value }, choice.label),
  );
  const select = h('select', { 'data-key': `filter-${label}` }, options);
  select.addEventListener('change', () => choose(select.value));
  return h('label', {}, h('span', {}, label), select);
}

function textField({ t, store }: Scene): HTMLElement {
  const { text } = store.get().filter;
  const input = h('input', { type: 'search', value: text, placeholder: t('textHint'), 'data-key': 'filter-text' });
  input.addEventListener('input', () => store.setFilter({ text: input.value }));
  return h('label', { class: 'wide' }, h('span', {}, t('text')), input);
}

/** How much is shown, the way back to all, and what can be taken away. */
export function statusBar(scene: Scene): HTMLElement {
  const { t, store, model } = scene;
  const { filter, filtersOpen } = store.get();
  return h(
    'div',
    { class: 'status' },
    h(
      'button',
      {
        type: 'button',
        'aria-expanded': `${filtersOpen}`,
        'aria-controls': 'filters',
        'data-key': 'filters',
        onclick: () => store.set({ filtersOpen: !filtersOpen }),
      },
      t('filters'),
      h('span', { class: 'arrow', 'aria-hidden': 'true' }, filtersOpen ? '▲' : '▼'),
    ),
    h('p', { role: 'status' }, t('shown', { some: scene.claims().length, n: model.claims.length })),
    isFiltering(filter) &&
      h('button', { type: 'button', 'data-key': 'clear', onclick: () => store.set({ filter: NO_FILTER }) }, t('clear')),
    takeButtons(scene),
  );
}

/** A group stands for its members too. */
function withMembers({ model }: Scene, entities: readonly Index[]): readonly Index[] {
  return [...new Set(entities.flatMap((entity) => [entity, ...(model.entities[entity]?.members ?? [])]))];
}

function named({ name }: Scene, entities: readonly Index[]): readonly Choice[] {
  return sortedChoices(entities.map((entity) => ({ value: `${entity}`, label: name(entity) })));
}

function sortedChoices(choices: readonly Choice[]): readonly Choice[] {
  return choices.toSorted((a, b) => a.label.localeCompare(b.label));
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}

/** The name of a language, in the reader's. */
function languageName(reader: string, code: string): string {
  try {
    return new Intl.DisplayNames(reader, { type: 'language' }).of(code) ?? code;
  } catch {
    // What is no language tag has no name.
    return code;
  }
}
