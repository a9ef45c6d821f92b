/** The simulated Excel is our reading of Microsoft's documents; a behaviour that names none is a guess. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const DOCUMENT = /https:\/\/(learn|support)\.microsoft\.com\/\S+|excel-web-16\.00(\.debug)?\.js/;
/** Knows dates and names of our own, nothing of Excel's doing. */
const WITHOUT_BEHAVIOUR: ReadonlySet<string> = new Set(["host-object.ts"]);

it.each(["members", "workbook", "protocol"])(
  "each behaviour in %s names the document it follows",
  (folder) => {
    const silent = readdirSync(join(import.meta.dirname, folder)).filter((name) => {
      const text = readFileSync(join(import.meta.dirname, folder, name), "utf8");
      return text.includes("export function") && !WITHOUT_BEHAVIOUR.has(name) && !DOCUMENT.test(text);
    });
    expect(silent).toEqual([]);
  },
);
