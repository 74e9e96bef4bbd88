import { chmodSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Puts the modules of the command together in few files, since reading hundreds takes longer than an article does. What
 * only some commands need stays in pieces of its own, and other packages stay where they are.
 */
await build({
  absWorkingDir: ROOT,
  entryPoints: { main: 'src/cli/main.ts', 'extract/worker': 'src/cli/extract/worker.ts' },
  outdir: 'dist/cli',
  chunkNames: 'pieces/[name]-[hash]',
  bundle: true,
  splitting: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  charset: 'utf8',
  minifyWhitespace: true,
  minifySyntax: true,
});
chmodSync(`${ROOT}dist/cli/main.js`, 0o755);
