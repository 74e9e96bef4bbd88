import { isFiltering } from '../filter.ts';
import type { Triple } from '../packed-graph.ts';
import { claimQuery } from '../sparql.ts';
import { subgraph } from '../subgraph.ts';
import { jsonLdOf, turtleOf } from '../triple-text.ts';
import { h } from './h.ts';
import type { Scene } from './scene.ts';

/** Buttons for the graph of what is shown, and for the query that gives the table. */
export function takeButtons(scene: Scene): HTMLElement {
  const { t } = scene;
  const button = (key: 'turtle' | 'jsonld' | 'sparql', onclick: () => void) =>
    h('button', { type: 'button', 'data-key': `take-${key}`, onclick }, t(key));
  return h(
    'div',
    { class: 'take', role: 'group', 'aria-label': t('take') },
    button('turtle', () => download('shown.ttl', 'text/turtle', turtleOf(shownTriples(scene)))),
    button('jsonld', () => download('shown.jsonld', 'application/ld+json', jsonLdOf(shownTriples(scene)))),
    button('sparql', () => showQuery(scene)),
  );
}

/** Without a filter all that the graphs hold. */
function shownTriples(scene: Scene): readonly Triple[] {
  const { graph, triples, model, store } = scene;
  if (!isFiltering(store.get().filter)) return triples;
  return subgraph(graph, triples, { model, claims: scene.claims(), propositions: scene.propositions() });
}

function download(name: string, type: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  h('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 0);
}

function showQuery(scene: Scene): void {
  const { t, model, store } = scene;
  const { filter, language } = store.get();
  const query = claimQuery(model, filter, language);
  const done = h('span', { role: 'status' });
  const area = h('textarea', { readonly: true, rows: '18', spellcheck: 'false', 'aria-label': t('sparql') }, query);
  const copy = (): void => {
    area.select();
    navigator.clipboard?.writeText(query).then(
      () => done.replaceChildren(t('copied')),
      // Where the browser gives no clipboard to a page from disk, the words stay selected for the reader to copy.
      () => area.focus(),
    );
  };
  const dialog = h(
    'dialog',
    { 'aria-labelledby': 'query-title', onclose: () => dialog.remove() },
    h('h2', { id: 'query-title' }, t('sparql')),
    h('p', {}, t('sparqlText')),
    area,
    h(
      'p',
      { class: 'buttons' },
      h('button', { type: 'button', onclick: copy }, t('copy')),
      h('button', { type: 'button', onclick: () => dialog.close() }, t('close')),
      done,
    ),
  );
  document.body.append(dialog);
  dialog.showModal();
}
