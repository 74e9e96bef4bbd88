import { type Filter, NO_FILTER } from '../filter.ts';
import type { ReaderLanguage } from '../labels.ts';
import type { Index } from '../model.ts';
import type { Edge } from '../network.ts';

export const VIEWS = ['article', 'network', 'claims', 'matrix', 'timeline'] as const;
export type View = (typeof VIEWS)[number];

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What the details show. */
export type Opened =
  | { readonly kind: 'claim'; readonly claim: Index }
  | { readonly kind: 'entity'; readonly entity: Index }
  | { readonly kind: 'edge'; readonly edge: Edge }
  | { readonly kind: 'cell'; readonly speaker: Index; readonly about: Index; readonly claims: readonly Index[] };

export const COLUMNS = ['number', 'speaker', 'force', 'about', 'relation', 'text', 'article'] as const;
export type Column = (typeof COLUMNS)[number];

export interface State {
  readonly view: View;
  /** The article that is read. */
  readonly article: Index;
  readonly opened: Opened | undefined;
  /** A proposition whose words are pointed at in the article. */
  readonly pointed: Index | undefined;
  readonly filter: Filter;
  readonly language: ReaderLanguage;
  readonly theme: Theme;
  readonly sort: { readonly column: Column; readonly down: boolean };
  readonly allColumns: boolean;
  /** Whether relations are named on the lines; undefined leaves it to the size of the network. */
  readonly edgeNames: boolean | undefined;
  readonly filtersOpen: boolean;
}

export const START: State = {
  view: 'article',
  article: 0,
  opened: undefined,
  pointed: undefined,
  filter: NO_FILTER,
  language: 'en',
  theme: 'auto',
  sort: { column: 'number', down: false },
  allColumns: false,
  edgeNames: undefined,
  filtersOpen: false,
};

/** The state and whoever wants to know of its changes. */
export interface Store {
  readonly get: () => State;
  readonly set: (change: Partial<State>) => void;
  readonly setFilter: (change: Partial<Filter>) => void;
  readonly subscribe: (listener: (state: State, before: State) => void) => void;
}

export function makeStore(start: State): Store {
  let state = start;
  const listeners: ((state: State, before: State) => void)[] = [];
  const set = (change: Partial<State>): void => {
    const before = state;
    state = { ...state, ...change };
    for (const listener of listeners) listener(state, before);
  };
  return {
    get: () => state,
    set,
    setFilter: (change) => set({ filter: { ...state.filter, ...change } }),
    subscribe: (listener) => {
      listeners.push(listener);
    },
  };
}
