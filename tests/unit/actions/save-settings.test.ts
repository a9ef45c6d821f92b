import { describe, expect, it } from "vitest";
import { saveSettings } from "../../../shared/actions/save-settings.ts";
import { getRecord } from "../../../shared/store/read-records.ts";
import { openTestStore } from "../../support/open-test-store.ts";

describe("settings", () => {
  it("keep the Russian language when the theme is changed a moment later from an older screen", async () => {
    const store = await openTestStore();
    await saveSettings({ store, change: { language: "ru" } });
    await saveSettings({ store, change: { theme: "dark" } });
    expect(await getRecord(store, "settings", "settings")).toEqual({
      id: "settings",
      language: "ru",
      theme: "dark",
    });
  });

  it("keep the choices that two windows make in the same moment", async () => {
    const store = await openTestStore();
    await Promise.all([
      saveSettings({ store, change: { language: "ru" } }),
      saveSettings({ store, change: { theme: "dark" } }),
    ]);
    const kept = await getRecord(store, "settings", "settings");
    expect(kept).toEqual({ id: "settings", language: "ru", theme: "dark" });
  });

  it("forget one threshold of two, then all, and a currency that is asked for again", async () => {
    const store = await openTestStore();
    await saveSettings({
      store,
      change: { currency: "MDL", thresholds: { activeClientDays: 60, xyzX: 0.4 } },
    });
    await saveSettings({ store, change: { thresholds: { xyzX: undefined } } });
    expect(await getRecord(store, "settings", "settings")).toMatchObject({
      thresholds: { activeClientDays: 60 },
    });
    await saveSettings({ store, change: { currency: undefined, thresholds: "usual" } });
    expect(await getRecord(store, "settings", "settings")).toEqual({ id: "settings" });
  });
});
