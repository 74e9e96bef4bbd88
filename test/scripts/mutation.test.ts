import { describe, expect, test } from 'vitest';
import { drawn, nameOf } from '../../scripts/mutation/draw.ts';
import { notCounted, type Report, scoreTable, survivors } from '../../scripts/mutation/outcomes.ts';

const FILES = ['src/stages/force.ts', 'src/stages/quotes.ts'];

describe('the draw', () => {
  test('has every mutant once, in an order that the seed gives', async () => {
    const [first, again, other] = [await drawn(FILES, 1), await drawn(FILES, 1), await drawn(FILES, 2)];
    expect(first.length).toBeGreaterThan(100);
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
    expect(other.map(nameOf).sort()).toEqual(first.map(nameOf).sort());
  });

  test('keeps the order of what it has without the other files', async () => {
    const [one = ''] = FILES;
    const whole = await drawn(FILES, 1);
    expect(whole.filter(({ range }) => range.startsWith(one))).toEqual(await drawn([one], 1));
  });
});

describe('the outcomes', () => {
  const tried = (status: string, line = 1) => ({
    status,
    mutatorName: 'BooleanLiteral',
    replacement: 'false',
    location: { start: { line, column: 3 } },
    coveredBy: ['1', '2'],
  });
  const report: Report = {
    files: {
      'src/stages/entities/posts/roles.ts': {
        source: 'a\n  return true;\nb',
        mutants: [tried('Killed'), tried('Timeout'), tried('Survived', 2), tried('CompileError')],
      },
      'src/stages/force.ts': { source: '', mutants: [tried('Killed'), tried('NoCoverage'), tried('RuntimeError')] },
    },
  };

  test('are counted by folder and altogether, with the interval of the score', () => {
    expect(scoreTable(report).split('\n').slice(2)).toEqual([
      '| entities | 1 | 1 | 1 | 0 | 66.7 % | 20.8 % to 93.9 % |',
      '| stages | 1 | 0 | 0 | 1 | 50.0 % | 9.5 % to 90.5 % |',
      '| all | 2 | 1 | 1 | 1 | 60.0 % | 23.1 % to 88.2 % |',
    ]);
  });

  test('leave out what was not drawn, and tell what broke the run', () => {
    expect([...notCounted(report)]).toEqual([['RuntimeError', 1]]);
  });

  test('name the place and the change of each mutant that no test noticed', () => {
    expect(survivors(report).split('\n').slice(0, 3)).toEqual([
      'src/stages/entities/posts/roles.ts:2:3 BooleanLiteral, 2 tests run it',
      '  - return true;',
      '  + false',
    ]);
  });
});
