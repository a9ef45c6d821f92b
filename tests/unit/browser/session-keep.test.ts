/** What the browser's session store does with a list that has no room in it. */
import { expect, it, vi } from "vitest";

const MOST_CHARACTERS = 100;

vi.mock("wxt/browser", () => {
  const held = new Map<string, string>();
  const lengthWith = (added: Readonly<Record<string, string>>) =>
    Object.values({ ...Object.fromEntries(held), ...added }).join("").length;
  const session = {
    get: async (names: string | readonly string[]) =>
      Object.fromEntries([names].flat().flatMap((name) => (held.has(name) ? [[name, held.get(name)]] : []))),
    remove: async (names: readonly string[]) => {
      for (const name of names) held.delete(name);
    },
    set: async (added: Readonly<Record<string, string>>) => {
      if (lengthWith(added) > MOST_CHARACTERS) throw new Error("QUOTA_BYTES quota exceeded");
      for (const [name, text] of Object.entries(added)) held.set(name, text);
    },
  };
  return { browser: { storage: { session } } };
});

const { keepInSession, readInSession } = await import("../../../extension/browser/session-keep.ts");

it("a list that does not fit is refused, and what was kept before is there still", async () => {
  await keepInSession({ listPages: ["a"], listSaved: "saved" });
  const tooLong = keepInSession({ listPages: ["a".repeat(MOST_CHARACTERS)], listSaved: undefined });
  await expect(tooLong).rejects.toThrow("quota");
  expect([await readInSession("listPages"), await readInSession("listSaved")]).toEqual([["a"], "saved"]);
});

it("a long list goes from those that are begun to those that are saved, though both have no room for it", async () => {
  const long = "a".repeat(60);
  await keepInSession({ listPages: long, listSaved: undefined });
  await keepInSession({ listPages: undefined, listSaved: long });
  expect([await readInSession("listPages"), await readInSession("listSaved")]).toEqual([undefined, long]);
});
