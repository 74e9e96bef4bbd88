import type { EntityId } from '../../doc/article.ts';
import type { ClaimDraft } from '../../doc/layers.ts';
import type { VerbFrame } from '../../lang/content.ts';
import type { Lent } from './actors.ts';
import type { ContentContext, Reading } from './context.ts';
import { fills, objectOf } from './objects.ts';
import { coordinated } from './references.ts';
import type { Statement } from './statement.ts';


/** What the cue itself states between the speakers and those it is directed at, and the subject it lends. */
export interface Performed extends Lent {
  readonly statements: readonly Statement[];
}

/** "a remercié | la Chine d'avoir…", "a exhorté | l'Iran à coopérer": speakers thank, ask, support. */
export function performed(draft: ClaimDraft, reading: Reading, earlier: readonly ClaimDraft[], context: ContentContext): Performed {
  const { verb, frame } = draft;
  const takesAddressee = frame?.startsWith('addressee') === true || frame === 'a-addressee-de-inf';
  if (verb?.relation === undefined || frame === 'insert' || frame === 'quote' || frame === 'that') {
    return { statements: [], subjects: takesAddressee ? addressees(reading, draft) : draft.speakers };
  }
  const objects = takesAddressee ? addressees(reading, draft) : objectsOf(draft, reading, earlier, context);
  const statement: Statement = {
    subjects: draft.speakers,
    relation: verb.relation,
    objects,
    clause: -1,
    first: 0,
    last: reading.tokens.length - 1,
    rule: `${reading.pack.language}.cue.${verb.lemma.replaceAll(/[ ']/g, '-')}`,
  };
  const lends = takesAddressee ? objects : draft.speakers;
  return { statements: objects.length > 0 ? [statement] : [], subjects: lends };
}

/** Those at whom the content begins, joined by "et", also behind what the first is asked: "X à …, et Y à …". */
function addressees(reading: Reading, draft: ClaimDraft): readonly EntityId[] {
  const { tokens, references, pack, entities } = reading;
  const { clauses: words } = pack.content;
  const start = references.findIndex((r) => r.first <= 2 || r.preposition === startPreposition(draft));
  const first = references[start];
  if (first === undefined || first.first > 4) return [];
  const out = coordinated(tokens, references, start, words, tokens.length).flatMap((r) => r.entities);
  for (const [k, reference] of references.entries()) {
    if (k <= start) continue;
    const joined = words.joiners.has(tokens[reference.first - 1]?.norm ?? '') || words.joiners.has(tokens[reference.first - 2]?.norm ?? '');
    const asked = /^(?:à|de|d')$/.test(tokens[reference.last + 1]?.norm ?? '') && tokens[reference.last + 2]?.verb.some((r) => r.tense === 'infinitive') === true;
    if (joined && asked) out.push(...reference.entities);
  }
  return [...new Set(out)].filter((id) => fills(id, 'actor', entities));
}

const startPreposition = (draft: ClaimDraft): string => (draft.frame === 'a-addressee-de-inf' ? 'à' : '');

function objectsOf(draft: ClaimDraft, reading: Reading, earlier: readonly ClaimDraft[], context: ContentContext): readonly EntityId[] {
  const frame = frameOf(draft, reading);
  const end = firstInner(reading);
  const found = objectOf(frame, 0, end, reading)?.entities;
  if (found !== undefined) return found;
  const whose = reading.pack.content.clauses.possessives.get(reading.tokens[0]?.norm ?? '');
  return whose === 'other' ? thankedBefore(draft, earlier, context) : [];
}

/** The content begins behind the preposition that the frame asks for, so that its first noun is a direct object. */
function frameOf(draft: ClaimDraft, { pack }: Reading): Pick<VerbFrame, 'object' | 'filler' | 'through'> {
  const rows = pack.content.relations.verbs.filter((row) => row.relation === draft.verb?.relation && row.id === draft.verb?.lemma.replaceAll(/[ ']/g, '-'));
  const object = [...new Set(['', ...rows.flatMap((row) => row.object)])];
  const filler = rows[0]?.filler ?? 'any';
  return { object, filler, through: true };
}

/** The first clause inside a nominal content: its relative clauses say other things. */
function firstInner(reading: Reading): number {
  const inner = reading.clauses.find((clause) => clause.verb.tense !== 'participle');
  if (inner === undefined) return reading.tokens.length;
  return inner.openedAt >= 0 ? inner.openedAt : inner.verb.first;
}

/** "a remercié la Chine et salué ses efforts": the possessive means whom the speaker addressed before. */
function thankedBefore(draft: ClaimDraft, earlier: readonly ClaimDraft[], context: ContentContext): readonly EntityId[] {
  const before = earlier.at(-1);
  if (before?.verb?.relation === undefined || before.speakers.join() !== draft.speakers.join()) return [];
  const first = before.content[0]?.first ?? 0;
  const mention = context.mentions.find((m) => m.first >= first && m.first <= first + 3);
  return mention === undefined ? [] : [mention.entity];
}
