import { describe, expect, test } from 'vitest';
import type { Claim, Document } from '../src/doc/article.ts';
import type { Span } from '../src/doc/span.ts';
import { extract } from '../src/index.ts';
import { letters, type MarkedCase, markedFiles, overlap } from './support/marked.ts';

const SAME = 0.95;
const KNOWN_LIMITS = 'known-limits.txt';

/** A claim as the case or the program has it. */
interface Told {
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly source: readonly Span[];
  readonly values: ReadonlyMap<string, string>;
}

/** The claims that a case marks: S1 is the source, Q1 the cue and C1 the content of one claim. */
function expectedClaims({ marks, notes }: MarkedCase): Told[] {
  return [...marks]
    .filter(([label]) => label.startsWith('C'))
    .map(([label, content]) => ({
      content,
      cue: marks.get(label.replace('C', 'Q')) ?? [],
      source: marks.get(label.replace('C', 'S')) ?? [],
      values: notes.get(label) ?? new Map(),
    }));
}

function labelsOf(document: Document, ids: readonly string[]): string[] {
  return ids.flatMap((id) => {
    const entity = document.entities.find((candidate) => candidate.id === id);
    if (entity?.type === 'ActorGroup' && entity.members.length > 0) return labelsOf(document, entity.members);
    return [entity?.labels.fr ?? id];
  });
}

function foundClaim(document: Document, claim: Claim): Told {
  return {
    content: claim.content,
    cue: claim.cue ? [claim.cue] : [],
    source: claim.source ? [claim.source] : [],
    values: new Map([
      ['speaker', labelsOf(document, claim.speakers).sort().join(' + ')],
      ['force', claim.forces.join(' + ')],
      ['polarity', claim.polarity],
    ]),
  };
}

/** What the program makes of a case otherwise than marked, one sentence a fault. */
function faults(example: MarkedCase): string[] {
  const document = extract(example.text, { language: 'fr' });
  const points = [...example.text];
  const words = (spans: readonly Span[]) => spans.map(({ start, end }) => points.slice(start, end).join('')).join(' … ');
  const same = (a: readonly Span[], b: readonly Span[]) => overlap(letters(points, a), letters(points, b)) >= SAME;
  const rest = document.claims.map((claim) => foundClaim(document, claim));
  const found: string[] = [];
  for (const claim of expectedClaims(example)) {
    const at = rest.findIndex(({ content }) => same(content, claim.content));
    const [match] = at < 0 ? [] : rest.splice(at, 1);
    if (match === undefined) {
      found.push(`missed: ${words(claim.content)}`);
      continue;
    }
    if (!same(match.cue, claim.cue)) found.push(`cue: "${words(claim.cue)}" but got "${words(match.cue)}"`);
    for (const [name, value] of claim.values) {
      const got = match.values.get(name);
      if (got !== value) found.push(`${name}: ${value} but got ${got} for: ${words(match.content)}`);
    }
  }
  for (const { cue, content, values } of rest) {
    found.push(`not wanted: [${words(cue)}] ${words(content)} (${values.get('speaker')})`);
  }
  return found;
}

for (const { file, cases } of markedFiles(new URL('./cases/fr/', import.meta.url))) {
  describe(file, () => {
    test.each(cases.map((example) => [example.title, example] as const))('%s', (_title, example) => {
      if (file === KNOWN_LIMITS) expect(faults(example), 'The case passes now: move it to its own file.').not.toEqual([]);
      else expect(faults(example)).toEqual([]);
    });
  });
}
