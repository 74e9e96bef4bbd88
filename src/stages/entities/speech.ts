import type { Token, VerbGroup } from '../../doc/layers.ts';
import type { Frame, LanguagePack, SourcePhrase } from '../../lang/pack.ts';
import { phrasesAt } from '../../text/tables.ts';

/** Where the text has somebody say something: what a name that nothing else introduces may be known by. */
export interface SpeechPlaces {
  /** Tokens of verbs of speech, up to the word that carries the meaning. */
  readonly verbs: ReadonlySet<number>;
  /** Those of them that only persons and bodies can do. */
  readonly sure: ReadonlySet<number>;
  /** Last tokens of what leads in a speaker: "…”, said", "according to". */
  readonly leads: ReadonlySet<number>;
  /** Tokens of verbs with a person and a tense, of speech or not. */
  readonly finite: ReadonlySet<number>;
}

const CLAUSES: ReadonlySet<Frame> = new Set(['that', 'insert', 'quote', 'addressee-that']);
const INSERTED: ReadonlySet<Frame> = new Set(['insert', 'quote']);
const NON_FINITE = new Set(['infinitive', 'gerund', 'participle', 'imperative']);

/** Finds the verbs and phrases of speech in the tokens of an article. */
export function speechPlaces(tokens: readonly Token[], pack: LanguagePack): SpeechPlaces {
  const verbs = new Set<number>();
  const sure = new Set<number>();
  const leads = new Set<number>(sourceLeads(tokens, pack));
  const finite = new Set<number>();
  for (const group of pack.verbGroups(tokens)) {
    if (NON_FINITE.has(group.tense) || !isThird(tokens, group)) continue;
    const own = tokens.slice(group.first, group.head + 1).map(({ index }) => index);
    for (const i of own) finite.add(i);
    const cue = group.passive ? undefined : pack.cue(tokens, group);
    const rows = cue?.rows.filter((row) => row.frames.some((frame) => CLAUSES.has(frame))) ?? [];
    if (cue === undefined || rows.length === 0) continue;
    const isSure = rows.some((row) => row.weak !== true);
    for (const i of own) verbs.add(i);
    if (isSure) for (const i of own) sure.add(i);
    if (rows.some((row) => row.frames.some((frame) => INSERTED.has(frame))) && isInserted(tokens, group))
      leads.add(cue.last);
  }
  return { verbs, sure, leads, finite };
}

/** "affirme" is of the first person too, and the reading of the group may be that one. */
const isThird = (tokens: readonly Token[], group: VerbGroup): boolean =>
  group.person === 3 || (!group.compound && tokens[group.head]?.verb.some(({ person }) => person === 3) === true);

/** A comma or a closing quotation mark stands right before the verb: "…”, said X". */
function isInserted(tokens: readonly Token[], group: VerbGroup): boolean {
  const before = tokens[group.first - 1];
  return before?.wordClass === 'mark' && before.raw !== '(' && before.sentence === tokens[group.first]?.sentence;
}

const phrasesStanding = phrasesAt(({ words }: SourcePhrase) => words);

function sourceLeads(tokens: readonly Token[], pack: LanguagePack): number[] {
  return tokens.flatMap(({ index }) =>
    phrasesStanding(pack.attribution.sourcePhrases, tokens, index)
      .filter(({ takes }) => takes === 'source')
      .map(({ words }) => index + words.length - 1),
  );
}
