import { defineConfig } from 'vitest/config';

// The tests that Stryker runs against each broken line of a stage: those that read small texts in this process.

// biome-ignore lint/style/noDefaultExport: vitest reads the configuration from the default export.
export default defineConfig({
  test: { include: ['test/stages/**/*.test.ts', 'test/attributions.test.ts'], isolate: false },
});
