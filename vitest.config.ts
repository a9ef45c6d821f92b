import { defineConfig } from "vitest/config";

/** One project a kind of test; `npm test` runs them all and counts them together. The limits leave room for a busy machine. */
const project = (name: string, include: readonly string[], extra: object = {}) => ({
  test: { name, include: [...include], environment: "node", env: { TZ: "Europe/Bucharest" }, ...extra },
});

export default defineConfig({
  test: {
    sequence: { shuffle: true },
    projects: [
      project("unit", ["tests/unit/**/*.test.ts", "tests/unit/**/*.test.tsx"], {
        testTimeout: 30_000,
        hookTimeout: 60_000,
      }),
      project("properties", ["tests/properties/**/*.test.ts"], { testTimeout: 120_000 }),
      project("golden", ["tests/golden/**/*.test.ts"], { testTimeout: 30_000 }),
      project("architecture", ["tests/architecture/**/*.test.ts"], { testTimeout: 120_000 }),
      project("host", ["tests/excel-host/**/*.test.ts"], { testTimeout: 60_000 }),
      project("e2e", ["tests/e2e/**/*.test.ts"], {
        testTimeout: 240_000,
        hookTimeout: 240_000,
        fileParallelism: false,
        sequence: { shuffle: false },
      }),
      project("firefox", ["tests/firefox/**/*.test.ts"], {
        testTimeout: 120_000,
        hookTimeout: 120_000,
        fileParallelism: false,
        sequence: { shuffle: false },
      }),
    ],
  },
});
