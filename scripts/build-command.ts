import { chmodSync, copyFileSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Where the command goes. */
const OUT = process.argv[2] ?? `${ROOT}dist/cli`;

/** Of what it has, little is needed to write a graph. */
const BUNDLED: ReadonlySet<string> = new Set(['n3']);

const { dependencies }: { dependencies: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(`${ROOT}package.json`, 'utf8'),
);
const packages = Object.keys(dependencies);

/**
 * Puts the modules of the command together in few files, since reading hundreds takes longer than an article does. What
 * only some commands need stays in pieces of its own, and other packages stay where they are.
 */
await build({
  absWorkingDir: ROOT,
  entryPoints: { main: 'src/cli/main.ts', 'extract/worker': 'src/cli/extract/worker.ts' },
  outdir: OUT,
  chunkNames: 'pieces/[name]-[hash]',
  bundle: true,
  splitting: true,
  mainFields: ['module', 'main'],
  external: packages.filter((name) => !BUNDLED.has(name)),
  // They are Node's own modules for other places.
  alias: { 'readable-stream': 'node:stream', buffer: 'node:buffer' },
  format: 'esm',
  platform: 'node',
  target: 'node20',
  charset: 'utf8',
  minifyWhitespace: true,
  minifySyntax: true,
});
for (const name of BUNDLED) copyFileSync(`${ROOT}node_modules/${name}/LICENSE.md`, `${OUT}/pieces/LICENSE-${name}.md`);
chmodSync(`${OUT}/main.js`, 0o755);
