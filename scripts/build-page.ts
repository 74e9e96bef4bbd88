import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { PageAssets } from '../src/explore/page-file.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** What is bundled brings its licence along. */
const LICENCE = join(ROOT, 'node_modules/cytoscape/LICENSE');

const PAGE = join(ROOT, 'src/explore/page');

/** The program and the sheet of the page that `explore` writes, each in one piece. */
export async function bundlePage(): Promise<PageAssets> {
  const { outputFiles } = await build({
    entryPoints: { page: join(PAGE, 'main.ts'), sheet: join(PAGE, 'page.css') },
    outdir: '/',
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'inline',
    banner: { js: `/*!\nWith cytoscape:\n${readFileSync(LICENCE, 'utf8').trim()}\n*/` },
    tsconfig: join(PAGE, 'tsconfig.json'),
  });
  const textOf = (ending: string): string => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { script: textOf('.js'), style: textOf('.css') };
}

/** Writes the page's program and sheet to where `explore` looks for them. */
async function main(): Promise<void> {
  const { script, style } = await bundlePage();
  const target = join(ROOT, 'dist/explore/page.js');
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, script);
  writeFileSync(target.replace(/js$/, 'css'), style);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
