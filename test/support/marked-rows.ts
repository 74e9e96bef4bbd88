import { expect } from 'vitest';

/** What the marks of an example hold. */
export interface MarkedRow {
  readonly source: readonly string[];
  readonly cue: readonly string[];
  readonly content: readonly string[];
}

/** The source, cue and content that an example of a row of the tables marks. */
export function markedRow(example: string): MarkedRow {
  const parts = { S: [] as string[], Q: [] as string[], C: [] as string[] };
  const rest = example.replace(/\{([SQC]):([^{}]+)\}/g, (_, mark: 'S' | 'Q' | 'C', text: string) => {
    parts[mark].push(text);
    return '';
  });
  expect(rest).not.toMatch(/[{}]/);
  for (const text of Object.values(parts).flat()) expect(text).toBe(text.trim());
  return { source: parts.S, cue: parts.Q, content: parts.C };
}
