import { createHash } from 'node:crypto';
import { DepecheError, FORMATS, type Format, write } from '../../src/index.ts';
import { documentOf } from './samples.ts';
import type { Case } from './sentences.ts';

export const FORMAT_NAMES = Object.keys(FORMATS) as readonly Format[];

/** The hash of all that is written of a case: of the document and of its graph in every format. */
export function digestOf(made: Case, index: number): string {
  const document = documentOf(made, index);
  const hash = createHash('sha256').update(JSON.stringify(document));
  for (const format of FORMAT_NAMES) hash.update(written(() => write(document, format)));
  return hash.digest('hex');
}

/** What a format cannot hold is refused in the same words each time. */
function written(work: () => string): string {
  try {
    return work();
  } catch (error) {
    if (error instanceof DepecheError) return error.message;
    throw error;
  }
}
