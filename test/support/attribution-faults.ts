import type { Claim, Document, Entity, Language } from '../../src/doc/article.ts';
import type { Span } from '../../src/doc/span.ts';
import { extract } from '../../src/index.ts';
import { letters, type MarkedCase, overlap } from './attribution-cases.ts';
import { documentFaults } from './invariants.ts';

/** Smallest overlap, in letters and digits, of two spans that are taken for the same. */
const SAME = 0.95;

/** A claim that a case marks: S1 is its source, Q1 its cue and C1 its content, and C1's notes are its values. */
interface Marked {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly notes: ReadonlyMap<string, string>;
}

function markedClaims({ marks, notes }: MarkedCase): Marked[] {
  return [...marks]
    .filter(([label]) => label.startsWith('C'))
    .map(([label, content]) => ({
      source: marks.get(label.replace('C', 'S')) ?? [],
      cue: marks.get(label.replace('C', 'Q')) ?? [],
      content,
      notes: notes.get(label) ?? new Map(),
    }));
}

/** The names of each speaker, the members of a group told apart. */
function speakerNames(document: Document, ids: readonly string[]): string[][] {
  return ids.flatMap((id) => {
    const entity = document.entities.find((candidate) => candidate.id === id);
    if (entity?.type === 'ActorGroup' && entity.members.length > 0) return speakerNames(document, entity.members);
    return [entity === undefined ? [id] : namesOf(entity, document.text.language)];
  });
}

function namesOf(entity: Entity, language: Language): string[] {
  const acronym = 'acronym' in entity && entity.acronym !== undefined ? [entity.acronym] : [];
  return [entity.labels[language] ?? entity.id, ...(entity.altLabels?.[language] ?? []), ...acronym];
}

function noteFaults(document: Document, claim: Claim, notes: ReadonlyMap<string, string>): string[] {
  return [...notes].flatMap(([name, wanted]) => {
    const values = wanted.split(' + ');
    const speakers = speakerNames(document, claim.speakers);
    const got = { speaker: speakers.map(([label]) => label), force: claim.forces, polarity: [claim.polarity] }[name];
    const fits = (value: string, i: number) =>
      name === 'speaker' ? speakers.some((names) => names.includes(value)) : got?.[i] === value;
    return values.length === got?.length && values.every(fits)
      ? []
      : [`${name}: ${wanted}, but got ${got?.join(' + ')}`];
  });
}

/** What the program makes of a case otherwise than marked, or than any text: a sentence for each fault, none where all is right. */
export function attributionFaults(example: MarkedCase, language: Language): string[] {
  const document = extract(example.text, { language });
  const points = [...example.text];
  const words = (spans: readonly Span[]) =>
    spans.map(({ start, end }) => points.slice(start, end).join('')).join(' … ');
  const alike = (a: readonly Span[], b: readonly Span[]) => overlap(letters(points, a), letters(points, b));
  const rest = [...document.claims];
  const faults = markedClaims(example).flatMap(({ source, cue, content, notes }) => {
    const at = rest.findIndex((claim) => alike(claim.content, content) >= SAME);
    const [claim] = at < 0 ? [] : rest.splice(at, 1);
    if (claim === undefined) return [`missed: ${words(content)}`];
    const cues = claim.cue ? [claim.cue] : [];
    const sources = claim.source ? [claim.source] : [];
    return [
      ...(alike(cues, cue) >= SAME ? [] : [`cue: "${words(cue)}", but got "${words(cues)}"`]),
      ...(source.length === 0 || alike(sources, source) > 0
        ? []
        : [`source: "${words(source)}", but got "${words(sources)}"`]),
      ...noteFaults(document, claim, notes),
    ];
  });
  const unwanted = rest.map(({ cue, content, speakers }) => {
    const label = speakerNames(document, speakers).map(([first]) => first);
    return `not wanted: [${words(cue ? [cue] : [])}] ${words(content)} (${label.join(' + ')})`;
  });
  return [...faults, ...unwanted, ...documentFaults(document)];
}
