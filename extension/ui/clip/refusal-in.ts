import type { ExtensionProblem } from "../../../shared/messages/extension-protocol.ts";
import type { StoreRefusal } from "../../../shared/model/store-refusal.ts";

/** The refusal that a problem's code names; undefined for a code of another kind. */
export function refusalIn(code: ExtensionProblem["code"]): StoreRefusal | undefined {
  return code === "page-closed-to-us" ||
    code === "not-readable" ||
    code === "store-failed" ||
    code === "out-of-line" ||
    code === "list-changed"
    ? undefined
    : code;
}
