import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    environment: "node",
    // Some tests start a server or a process, which takes its time on a busy machine.
    testTimeout: 60_000,
    include: ["src/**/*.test.{ts,tsx}"],
  },
});
