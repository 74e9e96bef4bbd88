import type { VerbFrame } from '../../lang/content.ts';
import type { Clause } from './clauses.ts';
import type { Reading } from './context.ts';
import { frameEnd, framesOf } from './frames.ts';

/** How far the object may stand: to the end of the clause, or of the infinitive that the unit or the frame takes in. */
export function limitOf(frame: VerbFrame, clause: Clause, index: number, at: number, reading: Reading): number {
  const { clauses, tokens } = reading;
  const inner = clauses.find((other) => other.verb.head === at && other !== clause);
  if (inner !== undefined) return inner.end;
  const next = clauses[index + 1];
  const reaches =
    frame.reaches === true &&
    next?.verb.tense === 'infinitive' &&
    tokens[next.verb.head]?.sentence === tokens[clause.verb.head]?.sentence &&
    !statesOwn(next, frame, reading);
  return reaches ? next.end : clause.end;
}

/** "a décidé de rejoindre l'accord": the infinitive states another relation of the same object. */
function statesOwn({ verb }: Clause, frame: VerbFrame, { tokens, pack }: Reading): boolean {
  return framesOf(verb, pack).some(
    (other) =>
      other.relation !== frame.relation &&
      other.object.some((preposition) => frame.object.includes(preposition)) &&
      other.nouns === undefined &&
      other.passiveOnly !== true &&
      other.spoken !== true &&
      frameEnd(tokens, verb, other, pack) !== undefined,
  );
}
