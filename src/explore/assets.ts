import { readFile } from 'node:fs/promises';
import { packageFile } from '../package-file.ts';
import type { PageAssets } from './page-file.ts';

/** Where the build puts the page's program and sheet. */
const BUILT = packageFile('dist/explore');

/** @throws Error with a sentence where the page was not built. */
export async function readAssets(): Promise<PageAssets> {
  try {
    const [script, style] = await Promise.all(
      ['page.js', 'page.css'].map((name) => readFile(`${BUILT}/${name}`, 'utf8')),
    );
    return { script: script ?? '', style: style ?? '' };
  } catch (error) {
    throw new Error(`The page's program is missing in ${BUILT}; run "npm run build" first.`, { cause: error });
  }
}
