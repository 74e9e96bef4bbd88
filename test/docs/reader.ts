import { spawn } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  cpSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { expect } from 'vitest';
import { folderWith, ROOT } from '../tools/command.ts';
import { PYTHON } from '../tools/rdf-tools.ts';
import { fits, linesOf, type Step } from './page-steps.ts';

// A reader of the pages: has a clone of the project and a shell, and does what a page says.

/** Stands for npx, which would look for packages: the command as it is built, and the tools that are installed. */
const NPX = `#!/bin/sh
tool=$1
shift
[ "$tool" = depeche ] && exec "${process.execPath}" "${join(ROOT, 'dist/cli/main.js')}" "$@"
exec "${join(ROOT, 'node_modules/.bin')}/$tool" "$@"
`;

export interface Reader {
  /** The clone in which commands run. */
  readonly folder: string;
  /** Does a step; fails where it does not go as the page says. */
  readonly follow: (step: Step) => Promise<void>;
}

/**
 * @param own What the page has its reader change: folders and files that are copied into the clone. All else leads to
 *   the project itself.
 * @param places What in commands and files stands for what: the addresses of servers.
 */
export function newReader(own: readonly string[] = [], places: Readonly<Record<string, string>> = {}): Reader {
  const [folder, programs] = [clone(own), programsFolder()];
  const placed = (text: string): string =>
    Object.entries(places).reduce((all, [from, to]) => all.replaceAll(from, to), text);
  const follow = async (step: Step): Promise<void> => {
    if (step.kind === 'file') writeFile(join(folder, step.path), placed(step.text));
    if (step.kind === 'change') change(join(folder, step.path), step.before, step.after);
    if (step.kind !== 'command') return;
    const { status, stdout, stderr } = await runShell(placed(step.line), folder, programs);
    expect([status, stderr.match(/^depeche: .*/gm)], `${step.line}\n${stdout}${stderr}`).toEqual([0, null]);
    const [shown, printed] = [step.shown?.map(placed), stdout === '' ? [] : linesOf(stdout)];
    if (shown !== undefined && !fits(shown, printed)) expect(printed.join('\n'), step.line).toBe(shown.join('\n'));
  };
  return { folder, follow };
}

function clone(own: readonly string[]): string {
  const folder = folderWith();
  for (const name of readdirSync(ROOT).filter((entry) => entry !== '.git')) {
    if (own.includes(name)) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
    else symlinkSync(join(ROOT, name), join(folder, name));
  }
  return folder;
}

function programsFolder(): string {
  const folder = folderWith({ npx: NPX });
  chmodSync(join(folder, 'npx'), 0o755);
  if (PYTHON?.startsWith('/')) symlinkSync(PYTHON, join(folder, 'python3'));
  return folder;
}

function writeFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function change(path: string, before: string, after: string): void {
  const text = readFileSync(path, 'utf8');
  expect(text.split(before), `${path} has these lines once:\n${before}`).toHaveLength(2);
  writeFileSync(
    path,
    text.replace(before, () => after),
  );
}

/** Does not wait for what the line leaves running behind it, which may hold its output open. */
async function runShell(line: string, cwd: string, programs: string) {
  const files = folderWith({ out: '', err: '' });
  const [out, err] = [openSync(join(files, 'out'), 'w'), openSync(join(files, 'err'), 'w')];
  // No colours; the locale decides how `sort` sorts; what CI or the test runner set is not for the tools of the page.
  const { VITEST: _, ...env } = process.env;
  const PATH = [programs, env.PATH].join(delimiter);
  const shell = spawn('sh', ['-c', line], {
    cwd,
    env: { ...env, PATH, NO_COLOR: '1', LC_ALL: 'C.UTF-8', DEPECHE_PASSWORD: 'dba' },
    stdio: ['ignore', out, err],
  });
  const status = await new Promise<number | null>((resolve, reject) => {
    shell.once('error', reject);
    shell.once('exit', resolve);
  });
  closeSync(out);
  closeSync(err);
  const read = (name: string): string => readFileSync(join(files, name), 'utf8');
  return { status, stdout: read('out'), stderr: read('err') };
}
