import type { OutputFormat } from './formats.ts';

/** Where an article comes from. */
export interface JobPlace {
  /** The file; `-` is standard input. */
  readonly path: string;
  /** Its line in a file that has an article a line. */
  readonly line?: number;
}

/** An article to read: all that a worker has to know of it. */
export interface Job extends JobPlace {
  /** What is made of it is called after this, where the article has no name of its own. */
  readonly name: string;
  readonly kind: 'file' | 'record';
  /** What the user says that the file is, where its name does not tell. */
  readonly hint?: 'txt' | 'html';
  readonly bytes: Uint8Array;
}

/** An input that cannot be got at. */
export interface LostJob extends JobPlace {
  readonly fault: string;
}

/** A message of a stage, with its place in the text that was read. */
export interface PlacedMessage {
  /** Both counted from 1; columns in code points. */
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly isWarning: boolean;
}

/** What a worker makes of an article. */
export interface Reading {
  /** As the article itself or its file gives it. */
  readonly name: string;
  /** The name in IRIs. */
  readonly slug: string;
  /** The id that a record has, word for word. */
  readonly id?: string | undefined;
  /** The address that the article gives itself. */
  readonly address?: string | undefined;
  /** What is to be told of how it was read. */
  readonly notes: readonly string[];
  /** The claims in plain text, where that was asked for. */
  readonly explained?: string;
  readonly written: readonly (readonly [format: OutputFormat, content: string])[];
  /** The text that offsets count in, where it is no file yet. */
  readonly text?: string;
  readonly claims: number;
  readonly messages: readonly PlacedMessage[];
  /** Why nothing is written, or not in all formats. */
  readonly fault?: string;
}

/** How a place is called in messages. */
export function placeName({ path, line }: JobPlace): string {
  const file = path === '-' ? 'standard input' : path;
  return line === undefined ? file : `${file}:${line}`;
}
