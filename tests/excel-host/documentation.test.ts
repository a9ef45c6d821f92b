/** The simulated Excel is our reading of Microsoft's documents; a behaviour that names none is a guess. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { listTrackedFiles, root } from "../architecture/tracked-files.ts";
import { readOfficeFile } from "./schema/office-package.ts";

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

it("nothing of Microsoft's library is kept in the repository, under no name: its licence lets nobody pass it on", () => {
  const scripts = listTrackedFiles().filter((path) => /\.(c|m)?(js|ts|json|txt)$/.test(path));
  // Split, or this very file would be found.
  const header = ["Office JavaScript API", "library"].join(" ");
  expect(scripts.filter((path) => readFileSync(join(root, path), "utf8").includes(header))).toEqual([]);
  expect(readOfficeFile("excel-web-16.00.debug.js")).toContain(header);
});
