import { rangesMeeting } from '../../ranges.ts';
import { findOrganizations } from '../bodies/organizations.ts';
import { findInitiatives } from '../initiatives/initiatives.ts';
import type { Compounds } from '../known/compounds.ts';
import { beginsLongerName, definedAcronyms, isAdjective, isOwnBody, type Meant, meanings } from '../known/meanings.ts';
import { findNames, findNested, type NameEntry, type NameHit, type NameIndex } from '../known/names.ts';
import { widenInitiative } from '../known/widen.ts';
import { type Range, rawAt, type View, within } from '../view.ts';
import { mergeFound, type Placed, withInitials, withOtherNames } from './found.ts';
import type { FoundName } from './foundName.ts';
import { type Definition, findDefinitions } from './phrases.ts';

/** Names of states, organisations and initiatives in a text. */
export interface Named {
  readonly meant: readonly Meant[];
  /** Owners named within known names: the Union in "Agenda 2063 de l'Union africaine". */
  readonly nested: readonly Meant[];
  /** Acronyms that the text defines; undefined where it is not for a known name. */
  readonly defined: ReadonlyMap<string, NameEntry | undefined>;
  /** Known initiatives with the head noun and the marks around them. */
  readonly initiatives: readonly WideName[];
  readonly found: readonly Placed[];
}

export interface WideName extends Meant {
  readonly wide: Range;
}

/** Reads the names outside the parts that name no actors. */
export function readNamed(view: View, index: NameIndex, outside: (range: Range) => boolean): Named {
  const all = findNames(view, index).filter(outside);
  const hits = all.filter((hit) => !isOwnBody(view, all, hit) && !beginsLongerName(view, hit));
  const definitions = findDefinitions(view).filter(({ open, close }) => outside({ first: open, last: close }));
  const nested = hits.flatMap((hit) => nestedIn(view, index, hit));
  const defined = definedAcronyms(view, hits, nested, definitions);
  const rawOf = (i: number): string => rawAt(view, i);
  const meant = meanings(hits, defined, rawOf);
  const initiatives = meant
    .filter(isInitiative)
    .map((each): WideName => ({ ...each, wide: widenInitiative(view, each) }));
  const { compounds } = index;
  const found = findUnknown({ view, hits, definitions, compounds, meant, defined, initiatives }).map((each) =>
    each.filter(outside),
  );
  const [newInitiatives = [], organizations = []] = found;
  const known = initiatives.map((each) => each.entry.entity);
  const placed = mergeFound(view, [...newInitiatives, ...organizations.map((name) => withInitials(view, name))], known);
  return {
    meant,
    nested: meanings(nested, defined, rawOf),
    defined,
    initiatives,
    found: withOtherNames(view, placed, initiatives),
  };
}

const isInitiative = (each: Meant): boolean => each.entry.entity.type === 'Initiative';

interface Material extends Pick<Named, 'meant' | 'defined' | 'initiatives'> {
  readonly view: View;
  readonly hits: readonly NameHit[];
  readonly definitions: readonly Definition[];
  readonly compounds: Compounds;
}

/** Initiatives and organisations that the knowledge does not have. */
function findUnknown(material: Material): [FoundName[], FoundName[]] {
  const { view, hits, definitions, compounds, meant, defined, initiatives } = material;
  const names = meant.filter((each) => !isAdjective(each));
  const wide = initiatives.map((each) => each.wide);
  const bodies = [...names.filter((each) => each.entry.entity.type !== 'State'), ...wide];
  const partiesAt = (token: number): string[] => partiesNear(view, meant, token);
  const found = findInitiatives({ view, hits, definitions, compounds, partiesAt }, bodies);
  const ranges = [...found.map((each) => each.mention ?? each), ...wide];
  const scope = {
    view,
    hits,
    definitions,
    stateOf: (range: Range) => stateWithin(meant, range),
    isDefined: (acronym: string) => defined.get(acronym) !== undefined,
  };
  const organizations = findOrganizations(scope, [...names, ...ranges]);
  return [found, organizations.filter((each) => rangesMeeting(ranges, each).length === 0)];
}

/** Owners named within a known name: any within an initiative's, one at the end of an organisation's. */
function nestedIn(view: View, index: NameIndex, hit: NameHit): NameHit[] {
  const [entry] = hit.entries;
  if (hit.first === hit.last || entry === undefined || entry.entity.type === 'State') return [];
  const nested = findNested(view, index, hit);
  if (entry.entity.type === 'Initiative') return nested.filter((each) => !isNamesake(view, each));
  const isOwner = ({ entity }: NameEntry): boolean => entity.type === 'State' || entity.acronyms !== undefined;
  return nested.filter((each) => each.last === hit.last && each.entries.some(isOwner));
}

/** "accord de Samoa": a state without its article behind "de" is where it was signed. */
function isNamesake(view: View, each: NameHit): boolean {
  const before = view.folded[each.first - 1] ?? '';
  return each.entries[0]?.entity.type === 'State' && view.words.of.has(before) && !view.words.definite.has(before);
}

/** The state named by an adjective or a complement within a range. */
function stateWithin(meant: readonly Meant[], range: Range): string | undefined {
  const inside = meant.filter(
    (each) => within(each, range) && each.entry.entity.type === 'State' && each.entry.kind !== 'epithet',
  );
  return (inside.find((each) => each.entry.kind === 'demonym') ?? inside[0])?.entry.entity.id;
}

const PARTY_NAMES = new Set(['label', 'alias', 'capital']);

/** The two states of a partnership: those named in its sentence, or the two that the article names most. */
function partiesNear(view: View, meant: readonly Meant[], token: number): string[] {
  const states = meant.filter((each) => each.entry.entity.type === 'State' && PARTY_NAMES.has(each.entry.kind));
  const count = new Map<string, number>();
  for (const { entry } of states) count.set(entry.entity.id, (count.get(entry.entity.id) ?? 0) + 1);
  const sentence = view.tokens[token]?.sentence;
  const here = new Set(
    states.filter((each) => view.tokens[each.first]?.sentence === sentence).map((each) => each.entry.entity.id),
  );
  if (here.size === 2) return [...here].sort();
  const [first, second, third] = [...count].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  if (first === undefined || second === undefined || second[1] <= (third?.[1] ?? 0)) return [];
  return [first[0], second[0]].sort();
}
