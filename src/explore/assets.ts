import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { PageAssets } from './page-file.ts';

/** Where the build puts the page's program and sheet; the same seen from `src/explore` and from `dist/explore`. */
const BUILT = fileURLToPath(new URL('../../dist/explore/', import.meta.url));

/** @throws Error with a sentence where the page was not built. */
export async function readAssets(): Promise<PageAssets> {
  try {
    const [script, style] = await Promise.all(
      ['page.js', 'page.css'].map((name) => readFile(`${BUILT}${name}`, 'utf8')),
    );
    return { script: script ?? '', style: style ?? '' };
  } catch (error) {
    throw new Error(`The page's program is missing in ${BUILT}; run "npm run build" first.`, { cause: error });
  }
}
