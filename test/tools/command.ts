import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** Root of the project. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The command as it is built. */
export const MAIN = join(ROOT, 'dist/cli/main.js');

/** Path of an example. */
export const example = (name: string): string => join(ROOT, 'examples', name);

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command as a process of its own in a folder, to its end. */
export function depeche(cwd: string, args: readonly string[], input: string | Uint8Array = ''): Outcome {
  return run(process.execPath, [MAIN, ...args], { cwd, input });
}

/** Runs any program to its end. */
export function run(
  program: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly input?: string | Uint8Array; readonly env?: NodeJS.ProcessEnv },
): Outcome {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    ...options,
    encoding: 'utf8',
    maxBuffer: 64 * 2 ** 20,
  });
  if (error !== undefined) throw error;
  return { status, stdout, stderr };
}

/** A new folder with these files in it, gone after the test. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'depeche-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

/** The built command in a copy of the package that lacks the module of its threads, gone after the test. */
export function mainWithoutThreads(): string {
  const folder = folderWith();
  for (const path of ['dist/cli', 'package.json']) cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  for (const path of ['node_modules', 'ontology']) symlinkSync(join(ROOT, path), join(folder, path));
  rmSync(join(folder, 'dist/cli/extract/worker.js'));
  return join(folder, 'dist/cli/main.js');
}
