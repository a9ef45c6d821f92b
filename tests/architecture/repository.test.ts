import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { listTrackedFiles, root } from "./tracked-files.ts";

const CODE = /\.(ts|tsx|mjs|cjs|mts)$/;
const TEXT = /\.(ts|tsx|mjs|cjs|mts|md|json|html|xml|yml|css|csv)$/;
const files = listTrackedFiles();
const textOf = (path: string) => readFileSync(join(root, path), "utf8");

it("is under the top-level names that were agreed on, and dotfiles", () => {
  const given = ["extension", "excel-addin", "shared", "tests"];
  const folders = new Set(files.filter((path) => path.includes("/")).map((path) => path.split("/")[0] ?? ""));
  expect(
    [...folders].filter((name) => !given.includes(name) && !name.startsWith(".") && name !== "docs"),
  ).toEqual([]);
});

it("has no file that says nothing by its name", () => {
  const empty = /(^|\/)(utils?|helpers?|common|misc|shared|stuff)\.(ts|tsx|mjs)$/;
  expect(files.filter((path) => empty.test(path))).toEqual([]);
});

it("keeps a typical file short: median of the code at most 110 lines", () => {
  const counts = files
    .filter((path) => CODE.test(path) && /^(shared|extension|excel-addin)\//.test(path))
    .map((path) => textOf(path).split("\n").length)
    .toSorted((a, b) => a - b);
  expect(counts[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(110);
});

it("promises nothing for later in its code", () => {
  const promise = new RegExp(`\\b(${["TO", "DO"].join("")}|FIX${"ME"}|HA${"CK"})\\b`);
  expect(files.filter((path) => CODE.test(path) && promise.test(textOf(path)))).toEqual([]);
});

it("names no path of the machine that it was written on", () => {
  const machine = new RegExp(`(^|[\\s"'\`(=])/(${["work", "home", "tmp", "root"].join("|")})/[a-z]`, "m");
  const named = files.filter(
    (path) => TEXT.test(path) && !path.endsWith("package-lock.json") && machine.test(textOf(path)),
  );
  expect(named).toEqual([]);
});

it("carries no file over 2 MB", () => {
  expect(files.filter((path) => statSync(join(root, path)).size > 2 * 1024 * 1024)).toEqual([]);
});
