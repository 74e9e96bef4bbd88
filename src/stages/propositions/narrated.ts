import type { Proposition } from '../../doc/article.ts';
import type { Token } from '../../doc/layers.ts';
import type { Relation } from '../../vocab/terms.generated.ts';
import type { ClaimDraft } from '../draft.ts';
import { tokensOf } from '../entities/view.ts';
import { type Carried, type ContentContext, type Reading, read } from './context.ts';
import { toldOn } from './discourse.ts';
import { lastWord, pairsOf, type Statement } from './statement.ts';
import { verbStatements } from './verb-frames.ts';

/** What a reporter states plainly. Support, thanks and blame are left to those who utter them. */
const PLAIN: ReadonlySet<Relation> = new Set(['agreesOn', 'aids', 'builds', 'joins', 'mediates', 'proposes', 'visits']);

/** The relations that the article states in the reporter's voice, outside the contents of claims. */
export function narrated(drafts: readonly ClaimDraft[], context: ContentContext): readonly Proposition[] {
  const said = drafts.flatMap(({ content, cue }) => (cue === undefined ? content : [...content, cue]));
  const inside = tokensOf(said);
  const isSaid = ({ index }: Token): boolean => inside.has(index);
  const seen = new Set<string>();
  const out: Omit<Proposition, 'id'>[] = [];
  let carried: Carried = {};
  for (const { first, last } of context.layers.sentences) {
    if (context.openCues?.some((cue) => first <= cue.first && cue.last <= last)) continue;
    const tokens = context.layers.tokens.slice(first, last + 1).filter((token) => !isSaid(token));
    const reading = { ...read(tokens, [], context), carried };
    carried = toldOn(reading);
    for (const statement of verbStatements(reading, { subjects: [] })) {
      if (!PLAIN.has(statement.relation) || !isWhole(statement, reading)) continue;
      for (const { subject, object, key } of pairsOf(statement, reading.entities)) {
        if (seen.has(key)) continue;
        seen.add(key);
        out.push({ subject, relation: statement.relation, object, ...moodOf(statement, reading) });
      }
    }
  }
  return out.map((proposition, i) => ({ id: `proposition-${i + 1}`, ...proposition }));
}

/** Its words stand together in the text: no content of a claim was cut out between them. */
function isWhole({ first, last }: Statement, { tokens }: Reading): boolean {
  const [from, to] = [tokens[first], tokens[last]];
  return from !== undefined && to !== undefined && to.index - from.index === last - first;
}

function moodOf(
  { clause, first, last, rule }: Statement,
  { tokens, clauses }: Reading,
): Pick<Proposition, 'force' | 'modality' | 'polarity' | 'evidence' | 'rule'> {
  const verb = clauses[clause]?.verb;
  const isAhead = verb?.tense === 'future' || verb?.tense === 'conditional' || verb?.tense === 'infinitive';
  const evidence = { start: tokens[first]?.span.start ?? 0, end: tokens[lastWord(tokens, first, last)]?.span.end ?? 0 };
  return { force: 'assertive', modality: isAhead ? 'intended' : 'actual', polarity: 'positive', evidence, rule };
}
