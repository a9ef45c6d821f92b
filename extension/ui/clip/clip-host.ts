import type {
  ExtensionName,
  ExtensionProblem,
  ExtensionReply,
  ExtensionRequest,
} from "../../../shared/messages/extension-protocol.ts";
import type { Result } from "../../../shared/std/result.ts";

/** What the popup and the side panel need from the browser around them. */
export interface ClipHost {
  readonly place: "popup" | "panel";
  readonly send: <Name extends ExtensionName>(
    name: Name,
    request: ExtensionRequest<Name>,
  ) => Promise<Result<ExtensionReply<Name>, ExtensionProblem>>;
  readonly activeTabId: () => Promise<number | undefined>;
  /** Undefined where the person has not pressed the button. */
  readonly activeTabUrl: () => Promise<string | undefined>;
  /** Calls back when another page is in front; the popup closes by itself then. */
  readonly watchTabs: (onChange: () => void) => () => void;
  readonly watchSelection: (onChange: () => void) => () => void;
  /** Gives the page in front to the person, who points at something there: the popup closes, the panel stays. */
  readonly leavePage: () => void;
  /** Opens the side panel beside the page, and closes the popup, which alone offers it. */
  readonly openPanel: () => Promise<void>;
}
