import { READER_LANGUAGES } from '../labels.ts';
import type { PageData } from '../page-data.ts';
import { details } from './details.ts';
import type { NetworkDrawing } from './drawing.ts';
import { filterBar, statusBar } from './filter-bar.ts';
import { pageHead, tabs } from './frame.ts';
import { h, replaceContent } from './h.ts';
import { makeScene, type Scene } from './scene.ts';
import { makeStore, START, type State } from './state.ts';
import { articleView } from './view-article.ts';
import { claimsView } from './view-claims.ts';
import { matrixView } from './view-matrix.ts';
import { networkView } from './view-network.ts';
import { timelineView } from './view-timeline.ts';

/** The parts of the page that stay; what is in them is made anew when the state changes. */
interface Slots {
  readonly head: HTMLElement;
  readonly tabs: HTMLElement;
  readonly filters: HTMLElement;
  readonly status: HTMLElement;
  readonly view: HTMLElement;
  readonly details: HTMLElement;
  readonly foot: HTMLElement;
}

const PREFERS_DARK = matchMedia('(prefers-color-scheme: dark)');

start();

function start(): void {
  const data: PageData = JSON.parse(document.getElementById('data')?.textContent ?? '');
  const language = READER_LANGUAGES.find((known) => navigator.language.startsWith(known)) ?? 'en';
  const store = makeStore({ ...START, language, filtersOpen: matchMedia('(min-width: 48rem)').matches });
  const scene = makeScene(data, store);
  const slots = makeSlots();
  const drawn: { network: NetworkDrawing | undefined } = { network: undefined };
  const showView = (): void => {
    drawn.network?.destroy();
    drawn.network = undefined;
    renderView(scene, slots.view, drawn);
  };
  renderFrame(scene, slots);
  showView();
  renderDetails(scene, slots);
  store.subscribe((state, before) => {
    if (needsFrame(state, before)) renderFrame(scene, slots);
    else renderParts(scene, slots, state, before);
    if (needsView(state, before)) showView();
    if (needsFrame(state, before) || state.opened !== before.opened || state.view !== before.view) {
      renderDetails(scene, slots);
    }
    if (state.opened !== undefined && state.opened !== before.opened) slots.details.querySelector('h2')?.focus();
    if (state.pointed !== undefined && state.pointed !== before.pointed) showPointed(slots.view);
    else if (state.opened !== before.opened && state.view === 'article') showOpened(slots.view, before.view);
  });
  PREFERS_DARK.addEventListener('change', () => {
    renderFrame(scene, slots);
    showView();
  });
  closeWithEscape(scene, slots);
}

function makeSlots(): Slots {
  const slots: Slots = {
    head: h('div'),
    tabs: h('div', { class: 'tab-row' }),
    filters: h('div', { class: 'filter-row' }),
    status: h('div', { class: 'status-row' }),
    view: h('main', { id: 'view', role: 'tabpanel', tabindex: '-1' }),
    details: h('aside', { class: 'details', 'aria-labelledby': 'details-title' }),
    foot: h('footer'),
  };
  const { head, tabs, filters, status, view, details, foot } = slots;
  const panes = h('div', { class: 'panes' }, view, details);
  document.getElementById('page')?.append(head, tabs, status, filters, panes, foot);
  return slots;
}

function needsFrame(state: State, before: State): boolean {
  return state.language !== before.language || state.theme !== before.theme;
}

function needsView(state: State, before: State): boolean {
  if (state.view !== before.view || needsFrame(state, before)) return true;
  if (state.filter !== before.filter || state.sort !== before.sort || state.allColumns !== before.allColumns)
    return true;
  if (state.edgeNames !== before.edgeNames) return true;
  const reads = state.article !== before.article || state.pointed !== before.pointed || state.opened !== before.opened;
  return reads && (state.view === 'article' || state.view === 'claims');
}

/** All that has words or colours of the page's own. */
function renderFrame(scene: Scene, slots: Slots): void {
  const { language, theme } = scene.store.get();
  document.documentElement.lang = language;
  document.documentElement.dataset.theme = theme === 'auto' ? systemTheme() : theme;
  replaceContent(slots.head, pageHead(scene));
  replaceContent(slots.tabs, tabs(scene));
  replaceContent(slots.filters, filterBar(scene));
  replaceContent(slots.status, statusBar(scene));
  replaceContent(slots.foot, h('p', {}, scene.t('madeBy', { version: scene.data.version })));
}

function systemTheme(): 'light' | 'dark' {
  return PREFERS_DARK.matches ? 'dark' : 'light';
}

/** The filters are made anew only where something else than the reader in them has changed them: typing goes on. */
function renderParts(scene: Scene, slots: Slots, state: State, before: State): void {
  if (state.view !== before.view) replaceContent(slots.tabs, tabs(scene));
  if (state.filtersOpen !== before.filtersOpen) slots.filters.firstElementChild?.toggleAttribute('hidden');
  if (state.filter === before.filter && state.filtersOpen === before.filtersOpen) return;
  replaceContent(slots.status, statusBar(scene));
  if (!slots.filters.contains(document.activeElement)) replaceContent(slots.filters, filterBar(scene));
}

function renderView(scene: Scene, slot: HTMLElement, drawn: { network: NetworkDrawing | undefined }): void {
  const { view } = scene.store.get();
  slot.setAttribute('aria-labelledby', `tab-${view}`);
  slot.dataset.view = view;
  if (view === 'article') replaceContent(slot, articleView(scene));
  if (view === 'claims') replaceContent(slot, claimsView(scene));
  if (view === 'matrix') replaceContent(slot, matrixView(scene));
  if (view === 'timeline') replaceContent(slot, timelineView(scene));
  if (view !== 'network') return;
  const network = networkView(scene);
  replaceContent(slot, network?.element ?? h('p', { class: 'note' }, scene.t('noEdges')));
  drawn.network = network?.draw();
}

function renderDetails(scene: Scene, slots: Slots): void {
  const { opened } = scene.store.get();
  slots.details.classList.toggle('is-open', opened !== undefined);
  const close = h(
    'button',
    { type: 'button', class: 'close', 'aria-label': scene.t('close'), onclick: () => closeDetails(scene, slots) },
    '×',
  );
  const [title, ...facts] = details(scene, opened);
  replaceContent(slots.details, h('div', { class: 'details-head' }, title, opened !== undefined && close), facts);
  slots.details.scrollTop = 0;
}

function closeWithEscape(scene: Scene, slots: Slots): void {
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && scene.store.get().opened && !document.querySelector('dialog[open]')) {
      closeDetails(scene, slots);
    }
  });
}

/** The focus goes back to the claim that was open, or to the view. */
function closeDetails(scene: Scene, slots: Slots): void {
  const { opened } = scene.store.get();
  scene.store.set({ opened: undefined, pointed: undefined });
  const button =
    opened?.kind === 'claim'
      ? slots.view.querySelector<HTMLElement>(`[data-key$="-claim-${opened.claim}"]`)
      : undefined;
  (button ?? slots.view).focus();
}

function showPointed(view: HTMLElement): void {
  view.querySelector('mark')?.scrollIntoView({ block: 'center' });
}

/** Whoever comes from another view is led to the words. */
function showOpened(view: HTMLElement, viewBefore: State['view']): void {
  const words = view.querySelector('.open');
  const place = words?.getBoundingClientRect();
  const visible = place !== undefined && place.top >= 0 && place.bottom <= innerHeight;
  if (viewBefore !== 'article' || !visible) words?.scrollIntoView({ block: 'center' });
}
