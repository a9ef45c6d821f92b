import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Result } from "axe-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const OPTIONS = JSON.stringify({
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "cat.semantics"],
});
/** Fluent's own sentinels around a list of tags hand the focus on at once; nobody can rest on them. */
const CONTEXT = JSON.stringify({ exclude: ["[data-tabster-dummy]"] });

/**
 * Two frames after the last animation, and from now on no transition: a button that a finished read enables while axe looks
 * would else be judged by a colour on its way from grey, a contrast that nobody reads.
 */
const SETTLE = `(async () => {
  const rest = new CSSStyleSheet();
  rest.replaceSync("*, ::before, ::after { transition: none !important; }");
  document.adoptedStyleSheets.push(rest);
  const isPassing = ({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime ?? 0);
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  for (let still = 0; still < 2; ) {
    await frame();
    const passing = document.getAnimations().filter(isPassing).filter(({ playState }) => playState === "running");
    await Promise.allSettled(passing.map(({ finished }) => finished));
    still = passing.length === 0 ? still + 1 : 0;
  }
})()`;

/**
 * What axe's WCAG 2.2 A and AA rules, and its rules on semantics, find in the page once it is at rest; `evaluate` runs an
 * expression in it.
 */
export async function findBarriers(
  evaluate: (expression: string) => Promise<unknown>,
): Promise<readonly string[]> {
  await evaluate(`${AXE};undefined`);
  await evaluate(SETTLE);
  const found = await evaluate(`axe.run(${CONTEXT}, ${OPTIONS}).then(({ violations }) => violations)`);
  // The expression above makes them.
  return (found as readonly Result[]).flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
  );
}
