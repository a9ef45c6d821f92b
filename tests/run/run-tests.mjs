import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { outputOf } from "./run-command.mjs";

/**
 * Runs projects of vitest.config.ts and counts their tests; a file that cannot be loaded counts as one failure. Projects
 * in one run share the modules that were read and translated.
 */
export async function runTests(root, ...projects) {
  const folder = join(root, ".output", "test-reports");
  const report = join(folder, `${projects.join("-")}.json`);
  mkdirSync(folder, { recursive: true });
  rmSync(report, { force: true });
  const { code, output } = await outputOf(root, "vitest", [
    "run",
    ...projects.flatMap((project) => ["--project", project]),
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ]);
  if (!existsSync(report)) {
    console.log(output.trimEnd());
    return { passed: 0, failed: 1 };
  }

  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, "utf8"));
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  const failed = numFailedTests + brokenFiles.length;
  if (failed > 0 || code !== 0) console.log(output.trimEnd());
  return { passed: numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}
