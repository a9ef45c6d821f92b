import { expect, it } from "vitest";
import { askForPersistence } from "../../../shared/store/persistence.ts";

function browserThat(options: { readonly hasPromised: boolean; readonly agrees: boolean }) {
  const asked: string[] = [];
  return {
    asked,
    persisted: async () => options.hasPromised,
    persist: async () => {
      asked.push("persist");
      return options.agrees;
    },
    estimate: async () => ({}),
  };
}

it("asks a browser that has promised nothing, and tells its answer", async () => {
  const willing = browserThat({ hasPromised: false, agrees: true });
  expect(await askForPersistence(willing)).toBe(true);
  expect(willing.asked).toEqual(["persist"]);
  expect(await askForPersistence(browserThat({ hasPromised: false, agrees: false }))).toBe(false);
});

it("does not bother the person again once the browser has promised", async () => {
  const kept = browserThat({ hasPromised: true, agrees: false });
  expect(await askForPersistence(kept)).toBe(true);
  expect(kept.asked).toEqual([]);
});
