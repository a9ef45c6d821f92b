import type { ExtensionReply, ExtensionRequest } from "../../../shared/messages/extension-protocol.ts";
import type { OfferId } from "../../../shared/model/ids.ts";
import type { Language } from "../../../shared/model/language.ts";
import type { Store } from "../../../shared/store/open-store.ts";
import type { FetchedPage } from "../../background/fetch-page.ts";

export type ConnectionAnswer = ExtensionRequest<"connection.answer">;
/** "failed": the answer could not be kept, and the question stands. */
export type AnsweredConnection = ExtensionReply<"connection.answer">["state"] | "failed";

/** What the dashboard needs from the browser around it. */
export interface DashboardHost {
  readonly openStore: () => Promise<Store>;
  readonly newId: () => string;
  readonly readClipShortcut: () => Promise<string>;
  readonly onChangeShortcut: () => void;
  readonly startImportWorker: () => Worker;
  readonly startDataFileWorker: () => Worker;
  readonly startExportWorker: () => Worker;
  readonly startPriceListWorker: () => Worker;
  readonly startAnalysisWorker: () => Worker;
  /** Asks the person to let Dosar read these addresses' sites; in the turn of their click, before anything is waited for. */
  readonly askForSites: (urls: readonly string[]) => Promise<boolean>;
  /** Asks an allowed site for one page, as the watch does: as a stranger. */
  readonly fetchPage: (url: string) => Promise<FetchedPage>;
  /** For which it was offered to make a recipe. */
  readonly offeredSites: { readonly count: () => Promise<number>; readonly forget: () => Promise<void> };
  /** Opens a page in a new tab, with the bar for picking where the site is allowed. */
  readonly openToPick: (url: string) => void;
  /** Checks watched offers now; resolves when they were checked, to false when the background could not. */
  readonly checkOffers: (offerIds: readonly OfferId[]) => Promise<boolean>;
  /** Keeps what the person answered a workbook; it is on its way when this returns, whatever becomes of the page. */
  readonly answerConnection: (answer: ConnectionAnswer) => Promise<AnsweredConnection>;
  /** Told before the link to evidence is followed, so that its words are outlined on the page where that is allowed. */
  readonly expectEvidence: (shown: ExtensionRequest<"evidence.show">) => Promise<void>;
  /** The menu on selected text speaks this language from now on. */
  readonly nameNoteMenu: (language: Language) => Promise<void>;
  /** On the toolbar's button. */
  readonly showUnseenCount: () => Promise<void>;
}
