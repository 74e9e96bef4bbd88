import type { Gold, GoldClaim } from './gold.ts';
import { goldFault } from './gold-fields.ts';

/**
 * Checks what a gold file says against itself and against its text: ids that are used are annotated once, and all
 * words stand in the text.
 *
 * @throws DepecheError `invalid-gold` with the first fault found.
 */
export function checkGold(gold: Gold, text: string): void {
  checkIds(gold);
  for (const [where, words] of quotations(gold)) {
    if (text.includes(words)) continue;
    throw goldFault(
      `${where}: ${JSON.stringify(words)} is not in the text; copy the words exactly as they stand there.`,
    );
  }
}

function checkIds({ actors, initiatives, claims, meetings }: Gold): void {
  const ids = [...actors, ...initiatives].map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) < index);
  if (twice !== undefined) throw goldFault(`The id ${twice} is given twice; make one entry of the two or rename one.`);
  const uses = [
    ...claims.flatMap((claim) => idsOf(claim).map((id) => [`Claim ${claim.name}`, id] as const)),
    ...meetings.flatMap(({ participants }, index) => participants.map((id) => [`Meeting ${index + 1}`, id] as const)),
  ];
  const lost = uses.find(([, id]) => !ids.includes(id));
  if (lost === undefined) return;
  throw goldFault(`${lost[0]} names "${lost[1]}", which is not annotated; add it to "actors" or "initiatives".`);
}

function idsOf({ speakers, relations }: GoldClaim): readonly string[] {
  return [...speakers, ...relations.flatMap(([subject, , object]) => [subject, object])];
}

/** All that is quoted from the text, each with where. */
function quotations({ actors, initiatives, claims, meetings }: Gold): readonly (readonly [string, string])[] {
  const at = (where: string, words: readonly string[]) => words.map((word) => [where, word] as const);
  return [
    ...actors.flatMap(({ id, names, nominals, posts }) => at(`The actor ${id}`, [...names, ...nominals, ...posts])),
    ...initiatives.flatMap(({ id, mentions }) => at(`The initiative ${id}`, mentions)),
    ...claims.flatMap(({ name, cue, content }) => at(`Claim ${name}`, [...[cue ?? []].flat(), ...content])),
    ...meetings.flatMap(({ evidence }, index) => at(`Meeting ${index + 1}`, [evidence])),
  ];
}
