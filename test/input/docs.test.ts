import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT, run } from '../tools/command.ts';

const page = readFileSync(join(ROOT, 'docs/input.md'), 'utf8');

it('docs/input.md shows code that runs', () => {
  const [, code = ''] = /^```js\n(.*?)^```$/ms.exec(page) ?? [];
  expect(run(process.execPath, ['--input-type=module', '--eval', code], { cwd: ROOT })).toEqual({
    status: 0,
    stdout: 'true 0 https://meridianwire.example/article/ghana-kenya-fisheries?id=1\n',
    stderr: '',
  });
});

it('docs/input.md tells the limit that the command has', () => {
  const { stdout } = run(process.execPath, ['dist/cli/main.js', 'extract', '--help'], { cwd: ROOT });
  const [, limit = 'none'] = /(\d+) bytes; `--max-bytes`/.exec(page) ?? [];
  expect(stdout.replace(/\s+/g, ' ')).toContain(`(default: ${limit})`);
});
