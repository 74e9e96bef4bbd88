import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtInKnowledge, readKnowledge, withKnowledge } from '../src/index.ts';
import { depeche, folderWith, type Outcome, ROOT, run } from './tools/command.ts';

const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

/** The lines of all code blocks in a language. */
function blocks(language: string): readonly string[] {
  return [...README.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'gms'))].map(([, code = '']) => code);
}

const commands = blocks('sh').flatMap((code) => code.trim().split('\n'));

/** A folder that looks like a clone to a reader of the README, in which commands may write. */
function cloneFolder(): string {
  const folder = folderWith();
  for (const name of ['input', 'output', 'examples', 'test']) symlinkSync(join(ROOT, name), join(folder, name));
  return folder;
}

function runLine(line: string): Outcome {
  const [program, ...args] = line.split(' ');
  if (program === 'node') return run(process.execPath, args, { cwd: cloneFolder() });
  expect([program, args[0]]).toEqual(['npx', 'depeche']);
  return depeche(cloneFolder(), args.slice(1));
}

describe('README', () => {
  it('leads with the two commands that the continuous integration runs', () => {
    expect(commands.slice(0, 2)).toEqual(['npm ci && npm start', 'npm ci && npm test']);
    const steps = readFileSync(join(ROOT, '.ci/run'), 'utf8').matchAll(/^step '(npm [^']+)' \1/gm);
    expect([...steps].map(([, command]) => command)).toEqual(['npm ci', 'npm run check', 'npm test', 'npm start']);
  });

  it.each(commands.slice(2))('%s', (line) => {
    const { status, stdout, stderr } = runLine(line);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).not.toBe('');
  });

  it.each(blocks('js'))('shows code that runs (%#)', (code) => {
    const { status, stderr } = run(process.execPath, ['--input-type=module', '--eval', code], { cwd: ROOT });
    expect([status, stderr]).toEqual([0, '']);
  });

  it('shows knowledge that is read', () => {
    const entities = blocks('ttl').flatMap((code) => readKnowledge(code));
    expect(entities.map(({ id }) => id)).toEqual(['initiative/lake-road']);
    expect(() => withKnowledge(builtInKnowledge(), entities)).not.toThrow();
  });

  it('shows a piece of the result as it is', () => {
    const result = readFileSync(join(ROOT, 'output/wang-tleuberdi-2020.fr.ttl'), 'utf8');
    const pieces = blocks('turtle')
      .flatMap((code) => code.split(/\n(?=\S)/))
      .map((piece) => piece.trim());
    expect(pieces.filter((piece) => !result.includes(piece))).toEqual([]);
  });
});
