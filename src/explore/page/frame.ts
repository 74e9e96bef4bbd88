import { READER_LANGUAGES } from '../labels.ts';
import { h } from './h.ts';
import type { Scene } from './scene.ts';
import { THEMES, type Theme, VIEWS, type View } from './state.ts';
import type { WordKey } from './words.ts';

const THEME_WORDS = { auto: 'themeAuto', light: 'themeLight', dark: 'themeDark' } as const satisfies Readonly<
  Record<Theme, WordKey>
>;

const LANGUAGE_NAMES = { en: 'English', fr: 'Français' } as const;

/** The head of the page: what it is, and the reader's choices of language and colours. */
export function pageHead(scene: Scene): HTMLElement {
  const { t, store, model } = scene;
  const { language, theme } = store.get();
  const themes = THEMES.map((value) => h('option', { value, selected: value === theme }, t(THEME_WORDS[value])));
  const select = h('select', { 'data-key': 'theme' }, themes);
  select.addEventListener('change', () => {
    const chosen = THEMES.find((value) => value === select.value);
    if (chosen) store.set({ theme: chosen });
  });
  return h(
    'header',
    { class: 'page-head' },
    h('a', { class: 'skip', href: '#view' }, t('skip')),
    h(
      'div',
      {},
      h('h1', {}, t('heading')),
      h(
        'p',
        { class: 'facts' },
        [t('articles', { n: model.articles.length }), t('cell', { n: model.claims.length })].join(' · '),
      ),
    ),
    h(
      'div',
      { class: 'choices' },
      h(
        'div',
        { role: 'group', 'aria-label': t('language'), class: 'languages' },
        READER_LANGUAGES.map((value) =>
          h(
            'button',
            {
              type: 'button',
              lang: value,
              'aria-pressed': `${value === language}`,
              'data-key': `language-${value}`,
              onclick: () => store.set({ language: value }),
            },
            LANGUAGE_NAMES[value],
          ),
        ),
      ),
      h('label', {}, h('span', {}, t('theme')), select),
    ),
  );
}

/** The tabs of the views; arrow keys go from one to the next, as readers of tabs expect. */
export function tabs(scene: Scene): HTMLElement {
  const { t, store } = scene;
  const { view } = store.get();
  const go = (event: Event): void => {
    if (!(event instanceof KeyboardEvent)) return;
    const next = neighbour(view, event.key);
    if (next === undefined) return;
    event.preventDefault();
    store.set({ view: next });
    document.getElementById(`tab-${next}`)?.focus();
  };
  return h(
    'div',
    { class: 'tabs', role: 'tablist', 'aria-label': t('views'), onkeydown: go },
    VIEWS.map((name) =>
      h(
        'button',
        {
          type: 'button',
          role: 'tab',
          id: `tab-${name}`,
          'data-key': `tab-${name}`,
          'aria-selected': `${name === view}`,
          'aria-controls': 'view',
          tabindex: name === view ? '0' : '-1',
          onclick: () => store.set({ view: name }),
        },
        t(name),
      ),
    ),
  );
}

function neighbour(view: View, key: string): View | undefined {
  const place = VIEWS.indexOf(view);
  const places: Readonly<Record<string, number>> = {
    ArrowRight: (place + 1) % VIEWS.length,
    ArrowLeft: (place + VIEWS.length - 1) % VIEWS.length,
    Home: 0,
    End: VIEWS.length - 1,
  };
  const next = places[key];
  return next === undefined ? undefined : VIEWS[next];
}
