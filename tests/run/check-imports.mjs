import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { outputOf } from "./run-command.mjs";

const FOLDERS = ["extension", "excel-addin", "shared"];

/**
 * The import rules of .dependency-cruiser.cjs. Also fails when fewer files were read than git knows: with a parser
 * that cannot read TypeScript, dependency-cruiser reads nothing and reports that all is well.
 */
export async function checkImports(root, folders = FOLDERS) {
  const { output } = await outputOf(root, "depcruise", ["--output-type", "json", ...folders], {
    NODE_OPTIONS: `--require=${join(import.meta.dirname, "read-tsx.cjs")}`,
  });
  const start = output.indexOf("{");
  const report = start < 0 ? undefined : JSON.parse(output.slice(start, output.lastIndexOf("}") + 1));
  if (!report) {
    console.log(output);
    return { passed: 0, failed: 1 };
  }

  const { violations, totalCruised } = report.summary;
  for (const { rule, from, to } of violations) console.log(`${rule.name}: ${from} → ${to}`);
  const known = sourceFileCount(root, folders);
  if (totalCruised < known) console.log(`Only ${totalCruised} of ${known} source files were read.`);
  return violations.length === 0 && totalCruised >= known
    ? { passed: 1, failed: 0 }
    : { passed: 0, failed: 1 };
}

function sourceFileCount(root, folders) {
  const files = execFileSync("git", ["ls-files", "--", ...folders], { cwd: root, encoding: "utf8" });
  return files.split("\n").filter((file) => /(?<!\.d)\.tsx?$/.test(file)).length;
}
