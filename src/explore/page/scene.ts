import { shownClaims, shownPropositions } from '../filter.ts';
import { type GraphIndex, indexGraph } from '../graph-index.ts';
import { inLanguage, nameOf, titleOf } from '../labels.ts';
import type { Index, Model } from '../model.ts';
import { type Triple, unpackGraph } from '../packed-graph.ts';
import type { PageData } from '../page-data.ts';
import { readModel } from '../read-model.ts';
import { type Voice, voicesOf } from '../speakers.ts';
import type { Opened, Store } from './state.ts';
import { say, type WordKey } from './words.ts';

/** What every part of the page works with. */
export interface Scene {
  readonly data: PageData;
  readonly triples: readonly Triple[];
  readonly graph: GraphIndex;
  readonly model: Model;
  readonly voices: ReadonlyMap<Index, Voice>;
  readonly store: Store;
  /** The page's own words in the reader's language. */
  readonly t: (key: WordKey, values?: Readonly<Record<string, string | number>>) => string;
  /** An actor's or initiative's name in the reader's language. */
  readonly name: (entity: Index) => string;
  readonly title: (article: Index) => string;
  /** The label of a term of the ontology, and what it means. */
  readonly term: (name: string) => string;
  readonly meaning: (name: string) => string | undefined;
  readonly claims: () => readonly Index[];
  readonly propositions: () => readonly Index[];
  /** Shows a claim, an actor, a line or a cell in the details. */
  readonly open: (opened: Opened) => void;
}

export function makeScene(data: PageData, store: Store): Scene {
  const triples = unpackGraph(data.graph);
  const graph = indexGraph(triples);
  const model = readModel(graph, data.texts);
  const language = () => store.get().language;
  const words = (name: string, what: 'labels' | 'comments') => inLanguage(data.terms[name]?.[what] ?? {}, language());
  return {
    data,
    triples,
    graph,
    model,
    voices: voicesOf(model),
    store,
    t: (key, values) => say(language(), key, values),
    name: (entity) => nameOf(model, entity, language()),
    title: (article) => titleOf(model, article, language()),
    term: (name) => words(name, 'labels') ?? name,
    meaning: (name) => words(name, 'comments'),
    claims: () => shownClaims(model, store.get().filter),
    propositions: () => shownPropositions(model, store.get().filter),
    open: (opened) => store.set({ opened, pointed: undefined, ...articleOf(model, opened) }),
  };
}

/** The article of a claim that is opened is the one to read. */
function articleOf(model: Model, opened: Opened): { readonly article?: Index } {
  const article = opened.kind === 'claim' ? model.claims[opened.claim]?.article : undefined;
  return article === undefined ? {} : { article };
}
