import type { Entity, EntityId } from '../../src/doc/article.ts';
import type { TokenMention } from '../../src/doc/layers.ts';
import type { Frame, LanguagePack, ReportingVerb } from '../../src/lang/pack.ts';
import type { ClaimDraft } from '../../src/stages/draft.ts';
import type { ContentContext } from '../../src/stages/propositions/context.ts';
import { tokenLayers } from '../../src/stages/tokens.ts';

/** An entity of the test sentences and the words that name it there. */
export interface Row {
  readonly entity: Entity;
  readonly names: readonly string[];
}

const base = (id: EntityId) => ({ id, labels: {}, derivation: 'read', rule: 'test' }) as const;

export const state = (id: string, ...names: string[]): Row => ({
  entity: { ...base(id), type: 'State' },
  names,
});
export const body = (id: string, ...names: string[]): Row => ({
  entity: { ...base(id), type: 'Organization' },
  names,
});
export const initiative = (id: string, ...names: string[]): Row => ({
  entity: { ...base(id), type: 'Initiative' },
  names,
});
export const person = (id: string, affiliation: string, ...names: string[]): Row => ({
  entity: { ...base(id), type: 'Person', affiliation, posts: [] },
  names,
});
export const group = (id: string, members: readonly string[], ...names: string[]): Row => ({
  entity: { ...base(id), type: 'ActorGroup', members },
  names,
});
export const holder = (id: string): Row => ({ entity: { ...base(id), type: 'OfficeHolder', posts: [] }, names: [] });

export interface Said {
  readonly by?: EntityId | readonly EntityId[];
  /** Lemma of the cue, with its frame. */
  readonly cue?: string;
  readonly frame?: Frame;
  readonly direct?: true;
}

/** What the tests of contents need in one language. */
export interface Contents {
  readonly pack: LanguagePack;
  /** A document made by hand: the tokens of the text, and mentions found by their names. */
  readonly contextOf: (text: string) => ContentContext;
  /** A claim whose content is the words between `from` and `to`, both token indices included. */
  readonly draftOf: (said: Said, from: number, to: number, id?: string) => ClaimDraft;
  /** The whole text as the content of one claim. */
  readonly wholeDraft: (context: ContentContext, said: Said) => ClaimDraft;
}

/**
 * @param verbs Verbs of speech in the language.
 * @param rows Everybody whom the test sentences speak of. Names are found where they stand as whole words.
 */
export function contents(pack: LanguagePack, verbs: readonly ReportingVerb[], rows: readonly Row[]): Contents {
  const world = rows.map(({ entity, names }): Row => {
    const labels = names[0] === undefined ? {} : { [pack.language]: names[0] };
    return { entity: { ...entity, labels }, names };
  });
  const draftOf: Contents['draftOf'] = (said, from, to, id = 'claim-1') => {
    const { by = 'dahl', cue, frame = 'that', direct } = said;
    const verb = verbs.find((row) => row.lemma === cue && row.frames.includes(frame));
    if (cue !== undefined && verb === undefined) throw new Error(`no row ${cue} with ${frame}`);
    return {
      id,
      speakers: typeof by === 'string' ? [by] : by,
      content: [{ first: from, last: to }],
      ...(verb === undefined ? {} : { verb, cueLemma: verb.lemma, frame }),
      quotation: direct === true ? 'direct' : 'indirect',
    };
  };
  return {
    pack,
    contextOf: (text) => contextOf(text, pack, world),
    draftOf,
    wholeDraft: (context, said) => draftOf(said, 0, context.layers.tokens.length - 1),
  };
}

function contextOf(text: string, pack: LanguagePack, world: readonly Row[]): ContentContext {
  const layers = tokenLayers(text, pack);
  const starts = new Map(layers.tokens.map(({ span, index }) => [span.start, index]));
  const ends = new Map(layers.tokens.map(({ span, index }) => [span.end, index]));
  const lower = text.toLowerCase();
  const mentions = world.flatMap(({ entity, names }) =>
    names.flatMap((name) => {
      const found: TokenMention[] = [];
      for (let at = lower.indexOf(name.toLowerCase()); at >= 0; at = lower.indexOf(name.toLowerCase(), at + 1)) {
        const start = [...text.slice(0, at)].length;
        const [first, last] = [starts.get(start), ends.get(start + [...name].length)];
        if (first !== undefined && last !== undefined)
          found.push({
            first,
            last,
            entity: entity.id,
            kind: /^\p{Lu}/u.test(name) ? 'name' : 'nominal',
            rule: 'test',
          });
      }
      return found;
    }),
  );
  return { layers, entities: world.map(({ entity }) => entity), mentions, pack };
}
