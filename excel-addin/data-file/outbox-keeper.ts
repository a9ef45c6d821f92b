/** The edits of this workbook, in memory and in the workbook's own hidden sheet. */
import { Outbox } from "../../shared/model/pending-edit.ts";
import { emptyOutbox } from "../../shared/sync/outbox.ts";
import type { OutboxCells } from "../office/outbox-cells.ts";

export interface OutboxKeeper {
  get(): Outbox;
  /** Reads what the workbook holds, once. */
  load(): Promise<void>;
  /** False when the workbook takes nothing: the edits are then in memory only. */
  put(outbox: Outbox): Promise<boolean>;
}

export function createOutboxKeeper(cells: OutboxCells, newId: () => string): OutboxKeeper {
  let outbox = emptyOutbox(newId());
  let isLoaded = false;
  return {
    get: () => outbox,
    async load() {
      if (isLoaded) return;
      const read = await cells.read();
      if (!read.ok) return;
      isLoaded = true;
      outbox = outboxOf(read.value) ?? outbox;
    },
    async put(next) {
      outbox = next;
      return (await cells.write(JSON.stringify(next))).ok;
    },
  };
}

/** Undefined for what is no outbox, for example of a later version. */
function outboxOf(text: string | undefined): Outbox | undefined {
  if (text === undefined) return undefined;
  try {
    const outbox = Outbox.safeParse(JSON.parse(text));
    return outbox.success ? outbox.data : undefined;
  } catch {
    return undefined;
  }
}
