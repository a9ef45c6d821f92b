import { createContext, type ReactNode, useContext } from "react";
import type { Day } from "../../shared/model/day.ts";
import type { Language } from "../../shared/model/language.ts";
import type { PaneWords } from "../../shared/words/load-pane-words.ts";

/** What every part of the pane prints with. */
export interface PaneSetting {
  readonly words: PaneWords["pane"];
  readonly fileWords: PaneWords["paneFiles"];
  readonly bundleWords: PaneWords["bundleWords"];
  readonly language: Language;
  /** BCP 47 tag of numbers and days. */
  readonly locale: string;
  readonly today: Day;
}

const PaneSettingContext = createContext<PaneSetting | undefined>(undefined);

export function PaneSettingProvider(props: { readonly setting: PaneSetting; readonly children: ReactNode }) {
  return <PaneSettingContext value={props.setting}>{props.children}</PaneSettingContext>;
}

export function usePaneSetting(): PaneSetting {
  const setting = useContext(PaneSettingContext);
  if (!setting) throw new Error("A part of the pane stands outside of PaneSettingProvider.");
  return setting;
}
