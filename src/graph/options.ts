import type { IriOptions } from './iri.ts';

export interface GraphOptions extends IriOptions {
  /** Version of the program that made the document; this one by default. */
  readonly programVersion?: string;
}
