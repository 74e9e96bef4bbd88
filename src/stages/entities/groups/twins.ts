import type { GroupRow } from '../../../lang/entityWords.ts';
import type { Discourse } from '../discourse.ts';
import { foldedAt, longestAt, type Range, sameSentence, type View, wordsAt } from '../view.ts';
import type { GroupFound } from './groupFound.ts';
import { holdersIn } from './stateHolders.ts';

/** "les deux Corées", "les pays baltes": a plural that means certain states, whatever the text has named before. */
export function namedStates(discourse: Discourse, i: number): GroupFound | undefined {
  const { view } = discourse;
  const found = view.words.groupDeterminers.has(foldedAt(view, i)) ? statesBehind(discourse, i) : undefined;
  if (found === undefined) return undefined;
  const first = view.words.contracted.has(foldedAt(view, i)) ? i + 1 : i;
  return { first, last: found.last, members: found.states, holders: [], rule: 'group-named-states' };
}

interface NamedStates {
  readonly states: readonly string[];
  readonly last: number;
}

/** The states that the words behind a determiner mean by themselves: "les | deux Corées", "les | trois pays baltes". */
export function statesBehind({ view, known }: Discourse, i: number): NamedStates | undefined {
  const count = view.words.numbers[foldedAt(view, i + 1)];
  const noun = count === undefined ? i + 1 : i + 2;
  const isKnown = (states: readonly string[]): boolean => states.every((state) => known.has(state));
  for (const [words, states] of Object.entries(view.words.stateGroups)) {
    const parts = words.split(' ');
    const isMeant = count === undefined ? parts.length > 1 : count === states.length;
    if (isMeant && isKnown(states) && wordsAt(view, noun, parts) && sameSentence(view, i, noun))
      return { states, last: noun + parts.length - 1 };
  }
  return undefined;
}

/** "les deux dirigeants coréens": whoever holds the post in each of the two that share the adjective. */
export function twinHolders(discourse: Discourse, i: number): GroupFound | undefined {
  const { view } = discourse;
  if (!view.words.groupDeterminers.has(foldedAt(view, i)) || view.words.numbers[foldedAt(view, i + 1)] !== 2)
    return undefined;
  const adjectiveFirst = view.words.before.headLast;
  const match = longestAt(view, adjectiveFirst ? i + 3 : i + 2, view.groups);
  const twins =
    match === undefined ? undefined : view.words.twinPeoples[foldedAt(view, adjectiveFirst ? i + 2 : match.last + 1)];
  if (match === undefined || twins === undefined) return undefined;
  const last = adjectiveFirst ? match.last : match.last + 1;
  if (!sameSentence(view, i, last)) return undefined;
  return holdersOrStates(discourse, { first: behindContracted(view, i), last }, match.row, twins);
}

/** The states themselves, or whoever leads them: "les deux Etats coréens", "les dirigeants des deux Corées". */
export function holdersOrStates(
  discourse: Discourse,
  range: Range,
  row: GroupRow,
  states: readonly string[],
): GroupFound | undefined {
  if (row.of === 'State') return { ...range, members: states, holders: [], rule: 'group-named-states' };
  if (row.holder === undefined) return undefined;
  const post = { offices: row.offices ?? [], holder: row.holder, label: row.holderLabel ?? row.words };
  const held = holdersIn(discourse, states, post);
  return held === undefined ? undefined : { ...range, ...held, rule: 'group-named-states' };
}

const behindContracted = (view: View, i: number): number => (view.words.contracted.has(foldedAt(view, i)) ? i + 1 : i);
