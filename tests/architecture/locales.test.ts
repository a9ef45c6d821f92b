import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { listTrackedFiles, root } from "./tracked-files.ts";

/** Of the Chrome Web Store and of Firefox, the lower of both. */
const LIMITS: Readonly<Record<string, number>> = { name: 45, description: 132, action_title: 75 };

function messagesOf(language: string): Readonly<Record<string, { readonly message: string }>> {
  return JSON.parse(readFileSync(join(root, `extension/public/_locales/${language}/messages.json`), "utf8"));
}

it("says the extension's name, description and titles in English, Romanian and Russian, none empty and none too long", () => {
  const keys = Object.keys(messagesOf("en")).toSorted();
  for (const language of ["en", "ro", "ru"]) {
    const messages = messagesOf(language);
    expect(Object.keys(messages).toSorted(), language).toEqual(keys);
    for (const [key, { message }] of Object.entries(messages)) {
      expect(message.length, `${language} ${key}`).toBeGreaterThan(0);
      expect(message.length, `${language} ${key}`).toBeLessThanOrEqual(LIMITS[key] ?? 250);
    }
  }
});

it("uses every one of these texts in the extension's manifest, and none that is not there", () => {
  const config = readFileSync(join(root, "wxt.config.ts"), "utf8");
  const used = [...config.matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name);
  expect(used.toSorted()).toEqual(Object.keys(messagesOf("en")).toSorted());
});

it("has the version of package.json in the add-in's manifest, and nowhere else a version of its own", () => {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  expect(readFileSync(join(root, "manifest.xml"), "utf8")).toContain(`<Version>${version}.0</Version>`);
  const copies = listTrackedFiles().filter(
    (path) =>
      /^(extension|excel-addin|shared)\//.test(path) &&
      /\.(ts|tsx|json|html)$/.test(path) &&
      new RegExp(`["'\`]${version.replaceAll(".", "\\.")}["'\`]`).test(
        readFileSync(join(root, path), "utf8"),
      ),
  );
  expect(copies).toEqual([]);
});
