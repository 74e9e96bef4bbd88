import type { Article } from '../../src/doc/article.ts';
import type { LanguagePack } from '../../src/lang/pack.ts';
import { articleData } from '../../src/stages/article.ts';
import { claimForce } from '../../src/stages/force.ts';
import { meetings } from '../../src/stages/meetings.ts';
import { propositions } from '../../src/stages/propositions/propositions.ts';
import { tokenLayers } from '../../src/stages/tokens.ts';
import type { Contents, Said } from './contents.ts';

/** "directive assertive -": the forces, and a minus where the polarity is negative. */
export function forceOf({ contextOf, wholeDraft }: Contents, content: string, said: Said): string {
  const context = contextOf(content);
  const { forces, polarity } = claimForce(wholeDraft(context, said), context);
  return `${forces.join(' ')}${polarity === 'negative' ? ' -' : ''}`;
}

/** "kenya joins lobito", in order, those of the claim only. */
export function stated({ contextOf, wholeDraft }: Contents, content: string, said: Said = {}): string[] {
  const context = contextOf(content);
  return propositions([wholeDraft(context, said)], context)
    .filter(({ claim }) => claim !== undefined)
    .map(({ subject, relation, object }) => `${subject} ${relation} ${object}`)
    .sort();
}

/** "joins commissive intended" for each relation. */
export function moodOf({ contextOf, wholeDraft }: Contents, content: string, said: Said): string[] {
  const context = contextOf(content);
  return propositions([wholeDraft(context, said)], context).map((p) => `${p.relation} ${p.force} ${p.modality}`);
}

/** What the reporter states: "kenya joins lobito actual". */
export const narrated = ({ contextOf }: Contents, text: string): string[] =>
  propositions([], contextOf(text)).map((p) => `${p.id} ${p.subject} ${p.relation} ${p.object} ${p.modality}`);

export interface Told {
  /** The words that are the content of a claim. */
  readonly content?: string;
  readonly said?: Said;
  readonly article?: Article;
}

/** "dahl+otieno 2023-05-03 Kisumu planned" for each meeting, as far as known. */
export function meet(
  { contextOf, draftOf }: Contents,
  text: string,
  { content, said = {}, article = {} }: Told = {},
): string[] {
  const context = contextOf(text);
  const { tokens } = context.layers;
  const drafts = [];
  if (content !== undefined) {
    const start = [...text.slice(0, text.indexOf(content))].length;
    const inside = tokens.filter(({ span }) => span.start >= start && span.end <= start + [...content].length);
    const [first, last] = [inside[0]?.index ?? 0, inside.at(-1)?.index ?? 0];
    drafts.push({ ...draftOf(said, first, last), cue: { first: last + 2, last: last + 3 } });
  }
  return meetings({ ...context, drafts, article }).map(({ participants, date, place, planned }) =>
    [[...participants].sort().join('+'), date?.value, place?.label, planned ? 'planned' : undefined]
      .filter((part) => part !== undefined)
      .join(' '),
  );
}

/** "headline | agency | published | modified", a dash for what is not known. */
export function dataOf(pack: LanguagePack, text: string, date?: string): string {
  const { headline, agency, published, modified } = articleData(
    text,
    tokenLayers(text, pack),
    pack,
    date === undefined ? {} : { date },
  );
  const title = headline === undefined ? undefined : [...text].slice(headline.start, headline.end).join('');
  return [title, agency?.label, published?.value, modified?.value].map((part) => part ?? '-').join(' | ');
}
