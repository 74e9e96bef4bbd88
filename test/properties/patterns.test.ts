import { describe, expect, it } from 'vitest';
import { skips } from '../tools/skips.ts';
import { type Pattern, patternsOfSource } from './patterns.ts';

/** What is used of the package `recheck`, which proves a pattern safe or gives the text that it cannot bear. */
interface Checker {
  readonly check: (source: string, flags: string, options: { readonly timeout: number }) => Promise<Diagnosis>;
}

interface Diagnosis {
  readonly status: 'safe' | 'vulnerable' | 'unknown';
  readonly complexity?: { readonly type: string; readonly summary: string };
  readonly attack?: { readonly pattern: string };
}

const PACKAGE = 'recheck';

async function loadChecker(): Promise<Checker | undefined> {
  try {
    return await import(PACKAGE);
  } catch {
    return undefined;
  }
}

const checker = await loadChecker();
const PATTERNS = patternsOfSource();

/** Why a pattern explodes, or nothing where it does not. */
async function explosion({ file, source, flags }: Pattern): Promise<readonly string[]> {
  const found = await checker?.check(source, flags, { timeout: 10_000 });
  if (found?.complexity?.type !== 'exponential') return [];
  return [`${file}: /${source}/${flags} is ${found.complexity.summary}, as on ${found.attack?.pattern}`];
}

describe('the regular expressions of the source', () => {
  it('are collected', () => {
    expect(PATTERNS.length).toBeGreaterThan(100);
    expect(PATTERNS.map(({ file }) => file)).toContain('stages/scan.ts');
  });

  it.skipIf(skips('The check for exploding patterns', checker ? undefined : `the package ${PACKAGE} is missing`))(
    'do not explode on any text',
    async () => {
      const faults: string[] = [];
      for (const pattern of PATTERNS) faults.push(...(await explosion(pattern)));
      expect(faults).toEqual([]);
    },
    120_000,
  );
});
