import type { ReaderLanguage } from '../../explore/labels.ts';

export interface GraphRequest {
  readonly files: readonly string[];
  /** The picture to write; standard output by default. */
  readonly output?: string;
  /** The language to prefer for names. */
  readonly lang: ReaderLanguage;
}
