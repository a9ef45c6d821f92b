import { createContext, useContext } from "react";
import type { CapturedPrice } from "../../../shared/model/capture.ts";
import type { ClipWords } from "../../../shared/words/load-clip-words.ts";
import type { ChosenRow } from "./chosen-rows.ts";

/** What the table of a list needs, on whichever page it is shown. */
export interface ListSetting {
  readonly words: Pick<
    ClipWords,
    "language" | "flags" | "differences" | "priceUnread" | "undo" | "comparable"
  >;
  /** BCP 47 tag of numbers. */
  readonly locale: string;
  /** A price that the person typed for a row; undefined where it is none. */
  readonly readPrice: (text: string, row: ChosenRow) => Promise<CapturedPrice | undefined>;
}

const Setting = createContext<ListSetting | undefined>(undefined);

export const ListSettingProvider = Setting.Provider;

/** Throws outside of the provider: a list without words is a bug. */
export function useListSetting(): ListSetting {
  const setting = useContext(Setting);
  if (setting === undefined) throw new Error("No ListSettingProvider above this list.");
  return setting;
}
