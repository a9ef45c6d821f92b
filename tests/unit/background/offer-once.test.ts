import { beforeEach, expect, it, vi } from "vitest";

const kept = vi.hoisted(() => new Map<string, unknown>());

vi.mock("wxt/browser", () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => (kept.has(key) ? { [key]: kept.get(key) } : {}),
        set: async (values: object) => {
          for (const [key, value] of Object.entries(values)) kept.set(key, value);
        },
        remove: async (key: string) => void kept.delete(key),
      },
    },
  },
}));

const { offeredSites, offerOnce } = await import("../../../extension/browser/offer-once.ts");

beforeEach(() => kept.clear());

it("offers once a site, until the person forgets the sites, of which nothing is left", async () => {
  expect(await offerOnce("one.example")).toBe(true);
  expect(await offerOnce("two.example")).toBe(true);
  expect(await offerOnce("one.example")).toBe(false);
  expect(await offeredSites.count()).toBe(2);
  await offeredSites.forget();
  expect(await offeredSites.count()).toBe(0);
  expect(kept.size).toBe(0);
  expect(await offerOnce("one.example")).toBe(true);
});
