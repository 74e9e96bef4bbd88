import type { Token, VerbGroup } from '../doc/layers.ts';

/** The group that begins at a token, if any; `previous` is the group found last. */
type GroupAt = (tokens: readonly Token[], i: number, previous: VerbGroup | undefined) => VerbGroup | undefined;

/** Goes over the tokens and takes each group where it begins. In text order, not overlapping. */
export function collectGroups(tokens: readonly Token[], groupAt: GroupAt): VerbGroup[] {
  const groups: VerbGroup[] = [];
  let i = 0;
  while (i < tokens.length) {
    const group = groupAt(tokens, i, groups.at(-1));
    if (group === undefined) i++;
    else {
      groups.push(group);
      i = group.last + 1;
    }
  }
  return groups;
}
