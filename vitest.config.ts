import { defineConfig } from "vitest/config";

/**
 * One project a kind of test; `npm test` runs them all and counts them together. The limits leave room for a busy machine.
 * Files share a process, since starting one for each took longer than the tests: what a test changes of the world, it
 * gives back.
 */
const project = (name: string, include: readonly string[], extra: object = {}) => ({
  test: {
    name,
    include: [...include],
    environment: "node",
    env: { TZ: "Europe/Bucharest" },
    sequence: { shuffle: true },
    isolate: false,
    maxWorkers: "100%",
    ...extra,
  },
});

/** In a browser a file's tests are the steps of one visit: in their order, and one file at a time. */
const browserProject = (name: string, include: readonly string[], timeout: number) =>
  project(name, include, {
    testTimeout: timeout,
    hookTimeout: timeout,
    fileParallelism: false,
    sequence: { shuffle: false },
  });

export default defineConfig({
  test: {
    projects: [
      project("unit", ["tests/unit/**/*.test.ts", "tests/unit/**/*.test.tsx"], {
        testTimeout: 30_000,
        hookTimeout: 60_000,
      }),
      project("properties", ["tests/properties/**/*.test.ts"], { testTimeout: 120_000 }),
      project("golden", ["tests/golden/**/*.test.ts"], { testTimeout: 30_000 }),
      project("architecture", ["tests/architecture/**/*.test.ts"], { testTimeout: 120_000 }),
      project("host", ["tests/excel-host/**/*.test.ts"], { testTimeout: 60_000, fileParallelism: false }),
      project("workbooks", ["tests/workbooks/**/*.test.ts"], { testTimeout: 60_000 }),
      browserProject("e2e", ["tests/e2e/**/*.test.ts"], 240_000),
      browserProject("firefox", ["tests/firefox/**/*.test.ts"], 120_000),
    ],
  },
});
