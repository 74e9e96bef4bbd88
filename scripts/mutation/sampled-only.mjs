// A plugin of Stryker, which loads it in a process of its own, without TypeScript. Stryker breaks everything inside the
// ranges that it is given; this lets it try only what was drawn, and not what else is inside a drawn block.

/** What Stryker is to accept among its options. */
export const strykerValidationSchema = { properties: { drawn: { type: 'array', items: { type: 'string' } } } };

/** The mark of a mutant that was not drawn. Stryker keeps such mutants out of its figures. */
const LEFT_OUT = { status: 'compileError', reason: 'not drawn' };

class SampledOnly {
  static inject = ['options'];

  /** @param {{ readonly drawn: readonly string[] }} options The names of the mutants drawn. */
  constructor(options) {
    this.drawn = new Set(options.drawn);
  }

  async init() {}

  /** Tells for each mutant, by its id, whether it is to be tried. */
  async check(mutants) {
    const answer = (mutant) => (this.drawn.has(nameOf(mutant)) ? { status: 'passed' } : LEFT_OUT);
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, answer(mutant)]));
  }

  async group(mutants) {
    return [mutants.map(({ id }) => id)];
  }
}

/** The name that `nameOf` in `draw.ts` gives to the same mutant. */
function nameOf({ fileName, location: { start, end }, replacement }) {
  const file = fileName.slice(fileName.lastIndexOf('src/stages/'));
  return `${file}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column} ${replacement}`;
}

export const strykerPlugins = [{ kind: 'Checker', name: 'sampled-only', injectableClass: SampledOnly }];
