import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest, first, so that no worker is left alone with it at the end; vitest itself would begin with the largest files. */
const LONGEST = [
  'test/properties/',
  'test/write/articles.test.ts',
  'test/store/',
  'test/invariants.test.ts',
  'test/cli.test.ts',
  'test/docs/pages.test.ts',
  'test/package.test.ts',
  'test/ontology/',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const place = LONGEST.findIndex((path) => moduleId.includes(`/${path}`));
      return place === -1 ? LONGEST.length : place;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}

// biome-ignore lint/style/noDefaultExport: vitest reads the configuration from the default export.
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    sequence: { sequencer: LongestFirst },
    // The files share no state, and loading the language packs anew for each would take longer than many of them run.
    isolate: false,
    // Many tests wait for a process that they have started.
    maxWorkers: 4,
    // Tests start real processes (the command, npm, a Java virtual machine), on machines that may be busy.
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
