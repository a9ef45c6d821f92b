import type { DataSource } from "../../shared/carriers/data-source.ts";
import type { BridgeReply } from "../../shared/messages/bridge-protocol.ts";

/** Whose revisions a sheet's are: a Dosar's, however often it was connected anew, or one data file's. */
export function originOf({ id }: Pick<DataSource, "id">, { dosar }: BridgeReply<"workbook.summary">): string {
  return dosar ? `${dosar.browser} ${dosar.mark}` : id;
}
