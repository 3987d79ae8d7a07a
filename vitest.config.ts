import { configDefaults, defineConfig } from "vitest/config";

/** These put something in the place of modules that others have loaded. */
const APART = ["src/cli/commands/badFiles.test.ts", "src/pipeline/source/readFile.test.ts", "src/sameRecords.test.ts"];

export default defineConfig({
  test: {
    environment: "node",
    // Some tests start a server or a process, which takes its time on a busy machine.
    testTimeout: 60_000,
    projects: [
      // Loading the program anew for each of two hundred files takes as long as all of their tests.
      {
        extends: true,
        test: {
          name: "together",
          isolate: false,
          include: ["src/**/*.test.{ts,tsx}"],
          exclude: [...configDefaults.exclude, ...APART],
        },
      },
      { extends: true, test: { name: "apart", include: APART } },
    ],
  },
});
