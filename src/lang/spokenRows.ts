import type { Relation } from '../vocab/terms.generated.ts';
import type { ForceRow, NounForce, NounFrame, VerbFrame, VerbUnit } from './content.ts';
import type { ActNoun, Frame, ReportingVerb } from './pack.ts';

/** How a verb of speech takes what it is directed at: the prepositions of its object, and whether it is asked to act. */
export type ObjectFrames = Readonly<
  Partial<Record<Frame, { readonly object: readonly string[]; readonly addressee?: true }>>
>;

/** What a language says of its verbs of speech as verbs that state relations. */
export interface SpokenWords {
  readonly unit: (lemma: string) => VerbUnit;
  readonly objects: ObjectFrames;
  /** Verbs that state their relation as a cue only. */
  readonly ambiguous: ReadonlySet<string>;
  /** Verbs whose direct object is the deed and not the one who did it, with the prepositions of the latter. */
  readonly objectOf: Readonly<Record<string, readonly string[]>>;
}

/** Relations whose object is an actor, even where an initiative stands nearer. */
const TO_ACTORS: ReadonlySet<Relation> = new Set(['requests', 'thanks', 'congratulates']);
/** Relations to the actor whose acts are judged: "salue les mesures prises par X". */
const BY_AGENT: ReadonlySet<Relation> = new Set(['praises', 'criticises']);

/** The relations that verbs of speech state, as rows of verbs. */
export function spokenFrames(rows: readonly ReportingVerb[], words: SpokenWords): readonly VerbFrame[] {
  return rows.flatMap(({ lemma, relation, frames }): VerbFrame[] => {
    const own = frames.flatMap((frame) => words.objects[frame] ?? []);
    if (relation === undefined || own.length === 0 || words.ambiguous.has(lemma)) return [];
    const controls = own.some((one) => one.addressee === true);
    const object = words.objectOf[lemma] ?? [...new Set(own.flatMap((one) => one.object))];
    const isDirect = TO_ACTORS.has(relation) && object.includes('');
    const row: Omit<VerbFrame, 'relation' | 'filler'> = {
      id: lemma.replaceAll(/[ ']/g, '-'),
      lemmas: [lemma],
      spoken: true,
      units: [words.unit(lemma)],
      object,
      ...(isDirect || (controls && !frames.includes('np'))
        ? {}
        : { through: BY_AGENT.has(relation) ? ('agent' as const) : ('complement' as const) }),
      ...(controls ? { controls: true as const } : {}),
    };
    if (TO_ACTORS.has(relation)) return [{ ...row, relation, filler: 'actor' }];
    if (relation !== 'criticises') return [{ ...row, relation, filler: 'any' }];
    // whoever condemns an agreement is against it
    return [
      { ...row, relation, filler: 'actor' },
      { ...row, relation: 'opposes', filler: 'initiative' },
    ];
  });
}

/**
 * The relations that nouns of speech state.
 *
 * @param unsure Nouns that mean other things as often.
 * @param received What one may be thanked for without a word on whom it went to.
 */
export function actFrames(
  nouns: readonly ActNoun[],
  unsure: ReadonlySet<string>,
  received: ReadonlySet<string>,
): readonly NounFrame[] {
  return nouns.flatMap(({ lemma, forms, relation, object }): NounFrame[] =>
    relation === undefined || object === undefined || unsure.has(lemma)
      ? []
      : [
          {
            id: lemma.replaceAll(' ', '-'),
            forms,
            relation,
            object,
            filler: relation === 'mediates' || TO_ACTORS.has(relation) ? 'actor' : 'any',
            ...(received.has(lemma) ? { received: true } : {}),
          },
        ],
  );
}

const FOLLOWS: Readonly<Partial<Record<Frame, NonNullable<ForceRow['with']>>>> = {
  inf: 'infinitive',
  'of-inf': 'infinitive',
  'to-inf': 'infinitive',
  that: 'clause',
  'addressee-that': 'clause',
};

/**
 * A verb of speech that fixes a force fixes it also as the main verb of what somebody says.
 *
 * @param otherwise Verbs that do other things as often as a main verb.
 */
export function spokenForces(
  rows: readonly ReportingVerb[],
  otherwise: ReadonlySet<string>,
  unit: (lemma: string) => VerbUnit,
): readonly ForceRow[] {
  return rows.flatMap(({ force, lemma, frames, weak }) => {
    if (force === undefined || force === 'assertive' || force === 'declaration' || otherwise.has(lemma)) return [];
    const follows = frames
      .filter((frame) => frame !== 'insert' && frame !== 'quote')
      .map((frame) => FOLLOWS[frame] ?? 'object');
    return [...new Set(follows)].map(
      (which): ForceRow => ({ unit: unit(lemma), force, with: which, ...(weak === true ? { acting: true } : {}) }),
    );
  });
}

/** Verbs of speech that say nothing of their own: "souligner la nécessité", "reaffirm its support". */
export function speechUnits(rows: readonly ReportingVerb[], unit: (lemma: string) => VerbUnit): readonly VerbUnit[] {
  return rows
    .filter(
      ({ force, frames, denies }) =>
        force === undefined &&
        denies === undefined &&
        frames.some((frame) => frame === 'np' || frame === 'light-np' || frame === 'on-np'),
    )
    .map(({ lemma }) => unit(lemma));
}

/** The forces of act nouns by their forms. */
export const nounForces = (nouns: readonly ActNoun[]): readonly (readonly [string, NounForce])[] =>
  nouns.flatMap(({ forms, force, infinitiveForce }) =>
    forms.map((form): [string, NounForce] => [
      form,
      { force, ...(infinitiveForce === undefined ? {} : { infinitiveForce }) },
    ]),
  );
