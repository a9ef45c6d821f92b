import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What axe's WCAG 2.2 A and AA rules find in the page as it stands; `evaluate` runs an expression in it. */
export async function findBarriers(
  evaluate: (expression: string) => Promise<unknown>,
): Promise<readonly string[]> {
  await evaluate(`${AXE};undefined`);
  const found = await evaluate(
    `axe.run({ runOnly: ${JSON.stringify(RULES)} }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html.slice(0, 160))))`,
  );
  return found as readonly string[]; // The expression above makes them.
}
