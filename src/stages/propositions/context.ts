import type { Entity, EntityId } from '../../doc/article.ts';
import type { Token, TokenMention, TokenRange } from '../../doc/layers.ts';
import type { LanguagePack } from '../../lang/pack.ts';
import { rememberingOf } from '../../text/memo.ts';
import type { ClaimDraft } from '../draft.ts';
import type { TokenLayers } from '../tokens.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { type EntityIndex, indexEntities, type Reference, referencesIn } from './references.ts';

/** What the stages that read contents need of the document. */
export interface ContentContext {
  readonly layers: TokenLayers;
  readonly entities: readonly Entity[];
  readonly mentions: readonly TokenMention[];
  readonly pack: LanguagePack;
  /** States by the names of their capitals, in normalised form. */
  readonly capitals?: ReadonlyMap<string, EntityId>;
  /** States by the adjectives that may belong to them, in normalised form. */
  readonly demonyms?: ReadonlyMap<string, readonly EntityId[]>;
  /** Cues whose speaker is open: what their sentences say is nobody's, the reporter's neither. */
  readonly openCues?: readonly TokenRange[];
}

/** A stretch of text as the rules read it: its tokens, clauses and references, all in positions of `tokens`. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly references: readonly Reference[];
  readonly entities: EntityIndex;
  readonly pack: LanguagePack;
  readonly speakers: readonly EntityId[];
  readonly carried: Carried;
  /** The document that the tokens are of. */
  readonly document: ContentContext;
}

/** What pronouns may mean that the speakers' last claim named: its last subject, its last initiatives. */
export interface Carried {
  readonly subject?: Actor;
  /** The last person who was told of and does not speak. */
  readonly person?: Actor;
  readonly initiatives?: readonly EntityId[];
}

/** A subject with its gender as its article shows it. */
export interface Actor {
  readonly entities: readonly EntityId[];
  readonly gender?: 'm' | 'f';
}

/** The contents of a document's claims, each read once: several stages look at them. */
const contentsOf = rememberingOf((context: ContentContext) =>
  rememberingOf(({ content, speakers }: ClaimDraft) =>
    read(
      content.flatMap(({ first, last }) => context.layers.tokens.slice(first, last + 1)),
      speakers,
      context,
    ),
  ),
);

/** Reads the content of a claim; a cue that stands inside is left out. */
export const readContent = (draft: ClaimDraft, context: ContentContext, carried: Carried = {}): Reading => ({
  ...contentsOf(context)(draft),
  carried,
});

/** Reads any tokens in text order. */
export function read(tokens: readonly Token[], speakers: readonly EntityId[], context: ContentContext): Reading {
  const { pack, mentions } = context;
  const entities = indexEntities(context.entities);
  const references = referencesIn(tokens, mentions, entities, pack.content.clauses);
  const names = references.filter(
    (r) => r.entities.some((id) => entities.get(id)?.type === 'Initiative') || isCapital(tokens[r.first]),
  );
  // "le Président de la République": a capital inside a mention is no verb
  const isName = (p: number): boolean =>
    names.some((name) => name.first <= p && p <= name.last) ||
    (isCapital(tokens[p]) && references.some((r) => r.first < p && p <= r.last));
  return {
    tokens,
    clauses: clausesOf(tokens, pack, isName),
    references,
    entities,
    pack,
    speakers,
    carried: {},
    document: context,
  };
}

const isCapital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.raw ?? '');
