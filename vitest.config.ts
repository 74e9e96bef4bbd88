import { defineConfig } from 'vitest/config';

// biome-ignore lint/style/noDefaultExport: vitest reads the configuration from the default export.
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The files share no state, and loading the language packs anew for each would take longer than many of them run.
    isolate: false,
    // Many tests wait for a process that they have started.
    maxWorkers: 3,
    // Tests start real processes (the command, npm, a Java virtual machine), on machines that may be busy.
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
