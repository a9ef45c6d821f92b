import { Settings } from "../model/setting.ts";
import type { ChosenThresholds } from "../model/thresholds.ts";
import type { Revision, Store } from "../store/open-store.ts";
import { getRecord } from "../store/read-records.ts";
import { rewriteRecords } from "../store/save-records.ts";

/** What the person chose anew; a field that is there and undefined takes its default again. */
export type SettingsChange = {
  readonly [Field in Exclude<keyof Settings, "id" | "thresholds">]?: Settings[Field] | undefined;
} & {
  /** Single thresholds likewise; "usual" gives all of them up. */
  readonly thresholds?: ChosenThresholds | "usual";
};

/** Changes the settings as they are stored now, which may be others than those on a screen that is a moment old. */
export async function saveSettings(options: {
  readonly store: Store;
  readonly change: SettingsChange;
}): Promise<Revision> {
  const { store, change } = options;
  const { revision } = await rewriteRecords(store, async () => {
    const current = (await getRecord(store, "settings", "settings")) ?? { id: "settings" as const };
    return { writes: [{ table: "settings" as const, record: changed(current, change) }] };
  });
  return revision;
}

function changed(current: Settings, { thresholds, ...fields }: SettingsChange): Settings {
  const chosen = thresholds === "usual" ? {} : known({ ...current.thresholds, ...thresholds });
  const { thresholds: _before, ...others } = current;
  return Settings.parse({
    ...known({ ...others, ...fields }),
    ...(Object.keys(chosen).length > 0 && { thresholds: chosen }),
  });
}

function known(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
