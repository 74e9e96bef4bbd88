import { expect, test } from 'vitest';
import { duration, makeProgress } from '../../src/cli/extract/progress.ts';

/** What is printed at each of these times, in seconds, with as many articles finished and that share read. */
function shown(
  times: readonly number[],
  options: { readonly isTerminal: boolean; readonly isColoured?: boolean },
): string {
  let printed = '';
  let now = 0;
  const { show, clear } = makeProgress({
    ...{ isColoured: false, ...options },
    now: () => now * 1000,
    share: () => now / 100,
    print: (text) => {
      printed += text;
    },
  });
  for (const time of times) {
    now = time;
    show({ finished: time * 2, rejected: time > 40 ? 1 : 0, skipped: 0 });
  }
  clear();
  return printed;
}

test('on a terminal one line changes in its place, and goes when something else is printed', () => {
  expect(shown([0.1, 1, 1.2, 50], { isTerminal: true })).toBe(
    '\r\u001b[Kdepeche: 2 articles, 2.0 a second, 99 s left' +
      '\r\u001b[Kdepeche: 100 articles, 1 rejected, 2.0 a second, 50 s left\r\u001b[K',
  );
});

test('elsewhere there is a plain line now and then', () => {
  expect(shown([1, 10, 29, 30, 31, 60], { isTerminal: false })).toBe(
    'depeche: 60 articles, 2.0 a second, 70 s left\ndepeche: 120 articles, 1 rejected, 2.0 a second, 40 s left\n',
  );
});

test('colours are for those who want them', () => {
  expect(shown([50], { isTerminal: true, isColoured: true })).toContain('\u001b[31m1 rejected\u001b[39m');
});

test.each([
  [400, '1 s'],
  [99_000, '99 s'],
  [100_000, '2 min'],
  [7_500_000, '2 h 5 min'],
])('%i ms are %s', (time, text) => {
  expect(duration(time)).toBe(text);
});
