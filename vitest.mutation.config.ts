import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

// The tests that Stryker runs against each broken piece of a stage: those that read small texts in this process, and
// while a test runs. What is read while tests are collected belongs to no test, and so notices nothing here.

/** The files that take longest; a mutant is given up at the first test that notices it. */
const LONG = /\/(?:attributions|entities|examples|limits)\.test\.ts$/;

/** The quick files first. */
class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const long = ({ moduleId }: TestSpecification): number => Number(LONG.test(moduleId));
    return files.toSorted((a, b) => long(a) - long(b) || (a.moduleId < b.moduleId ? -1 : 1));
  }
}

// biome-ignore lint/style/noDefaultExport: vitest reads the configuration from the default export.
export default defineConfig({
  test: {
    include: [
      'test/stages/**/*.test.ts',
      'test/attributions.test.ts',
      'test/lang/en/examples.test.ts',
      'test/lang/en/verb-groups.test.ts',
      'test/limits.test.ts',
    ],
    isolate: false,
    sequence: { sequencer: QuickFirst },
    // On a busy machine a test must not fail for its slowness: that would count as a mutant noticed.
    testTimeout: 300_000,
  },
});
