import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { findDeadWords } from "../support/find-dead-words.ts";
import { listTrackedFiles, root } from "./tracked-files.ts";

const words = listTrackedFiles().filter((path) => /^shared\/words\/(en|ro|ru)\//.test(path));
const textOf = (path: string) => readFileSync(join(root, path), "utf8");

it("has every area of words in all three languages", () => {
  const areasOf = (language: string) =>
    words
      .filter((path) => path.startsWith(`shared/words/${language}/`))
      .map((path) => path.split("/").at(-1));
  expect(areasOf("ro")).toEqual(areasOf("en"));
  expect(areasOf("ru")).toEqual(areasOf("en"));
});

it("writes Romanian ș and ț with a comma below, never with a cedilla", () => {
  expect(words.filter((path) => /[şţŞŢ]/.test(textOf(path)))).toEqual([]);
});

it("has no Latin look-alike inside a Russian word", () => {
  const mixed = words
    .filter((path) => path.startsWith("shared/words/ru/"))
    .flatMap((path) => textOf(path).match(/[а-яё][a-z]|[a-z][а-яё]/giu) ?? []);
  expect(mixed).toEqual([]);
});

it("has no word that neither a program nor the tour says", () => {
  const readers = listTrackedFiles().filter(
    (path) => /^(extension|excel-addin|shared|tests\/tour)\/.*\.tsx?$/.test(path) && !words.includes(path),
  );
  expect(findDeadWords(root, readers)).toEqual([]);
});
