/**
 * `npm test`: everything that says whether the program is right, the cheap part first, all of it reported.
 * `npm run check` (--fast) leaves out the built programs and the browsers; `npm run test:firefox` (--firefox) is the
 * part in Firefox alone.
 *
 * Needs nothing but Node and npm: packages and, on Debian as root, the browsers are installed on the way.
 */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { findOrInstallBrowser } from "../support/find-browser.mjs";
import { findOrInstallFirefox } from "../support/find-firefox.mjs";
import { findOrInstallOffice } from "../support/find-office.mjs";
import { installPackages } from "../support/install-packages.mjs";
import { checkImports } from "./check-imports.mjs";
import { runCommand } from "./run-command.mjs";
import { runTests } from "./run-tests.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const isFast = process.argv.includes("--fast");
const isFirefoxOnly = process.argv.includes("--firefox");

async function main() {
  installPackages(root);
  const counts = { passed: 0, failed: 0 };
  const failures = [];
  const count = (name, { passed, failed, seconds }) => {
    counts.passed += passed;
    counts.failed += failed;
    if (failed > 0) failures.push(name);
    console.log(
      `${failed === 0 ? "ok  " : "FAIL"} ${name}: ${passed} passed, ${failed} failed (${seconds.toFixed(1)} s)`,
    );
  };
  const step = async (name, action) => {
    const start = performance.now();
    const outcome = await attempt(action);
    count(name, { ...outcome, seconds: (performance.now() - start) / 1000 });
    return outcome.failed === 0;
  };

  if (!isFirefoxOnly) await checkText(step);
  if (!isFirefoxOnly && !isFast) await testWorkbooks(step);
  if (!isFast) {
    const isPaneBuilt = await step("build of the add-in", () =>
      runCommand(root, "vite", ["build", "excel-addin"]),
    );
    if (!isFirefoxOnly) await testInChromium(step, isPaneBuilt);
    await testInFirefox(step, isPaneBuilt);
    // Last, since it builds both programs anew.
    if (!isFirefoxOnly)
      await step("the tour of npm start", () => runCommand(root, "tsx", ["tests/tour/tour.ts", "--walk"]));
  }

  if (failures.length > 0) console.log(`\nFailed: ${failures.join(", ")}`);
  console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
  process.exitCode = counts.failed === 0 ? 0 : 1;
}

/** What is thrown on the way counts as one failure; the rest is still worth running. */
async function attempt(action) {
  try {
    return await action();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

/** What needs neither a build nor a browser; side by side, so that no core waits for the longest of them. */
async function checkText(step) {
  await Promise.all([
    step("format and lint", () =>
      runCommand(root, "biome", ["ci", "--colors=off", "--max-diagnostics=50", "."]),
    ),
    step("types of the pure folders", () =>
      runCommand(root, "tsc", ["--noEmit", "-p", "tsconfig.pure.json"]),
    ),
    step("types", () => runCommand(root, "tsc", ["--noEmit", "-p", "tsconfig.json"])),
    step("import rules", () => checkImports(root)),
    step("unused files and exports", () => runCommand(root, "knip", ["--no-progress"])),
    step("unit, properties, golden", () => runTests(root, "unit", "properties", "golden")),
  ]);
}

/** What LibreOffice and the Open XML SDK say of our workbook files. */
async function testWorkbooks(step) {
  if (!findOrInstallOffice())
    console.log(
      "NOT RUN: the figures of workbooks, since LibreOffice is absent. Install it (Debian: sudo apt-get install libreoffice-calc), or set SOFFICE_PATH.",
    );
  await step("workbook files", () => runTests(root, "workbooks"));
}

async function testInChromium(step, isPaneBuilt) {
  process.env.CHROME_PATH = findOrInstallBrowser();
  const isBuilt = await step("build of the extension", () => runCommand(root, "wxt", ["build"]));
  await step("architecture", () => runTests(root, "architecture"));
  await step("simulated Excel host", () => runTests(root, "host"));
  await step("end to end", () => (isBuilt && isPaneBuilt ? runTests(root, "e2e") : withoutBuild()));
}

async function testInFirefox(step, isPaneBuilt) {
  const isFound = await step("Firefox is here", () => {
    process.env.FIREFOX_PATH = findOrInstallFirefox();
    return { passed: 1, failed: 0 };
  });
  if (!isFound) return;
  const isBuilt = await step("build of the extension for Firefox", () =>
    runCommand(root, "wxt", ["build", "-b", "firefox", "--mv3"]),
  );
  await step("in Firefox", () => (isBuilt && isPaneBuilt ? runTests(root, "firefox") : withoutBuild()));
}

function withoutBuild() {
  console.log("Not run, since a build failed.");
  return { passed: 0, failed: 1 };
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  console.log("\n0 passed, 1 failed");
  process.exitCode = 1;
});
