import { readdirSync, readFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { readPage } from "../../shared/capture/read-page.ts";
import { Capture } from "../../shared/model/capture.ts";

const FOLDER = new URL("../fixtures/capture-pages/", import.meta.url);
const ADDRESSES: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(new URL("urls.json", FOLDER), "utf8"),
);
const FILES = readdirSync(FOLDER).filter((file) => file.endsWith(".html"));

describe("captures of whole pages", () => {
  it.each(FILES)("%s is read as written down", async (file) => {
    const { document } = parseHTML(readFileSync(new URL(file, FOLDER), "utf8"));
    const capture = readPage(document, ADDRESSES[file] ?? "https://example.com/");
    expect(Capture.safeParse(capture).error).toBeUndefined();
    await expect(`${JSON.stringify(capture, undefined, 2)}\n`).toMatchFileSnapshot(`captures/${file}.txt`);
  });
});
