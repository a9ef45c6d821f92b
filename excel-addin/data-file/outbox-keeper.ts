/** The edits of this workbook, in memory and in the workbook's own hidden sheet. */
import { Outbox } from "../../shared/model/pending-edit.ts";
import { emptyOutbox } from "../../shared/sync/outbox.ts";
import { keepTrying } from "../office/keep-trying.ts";
import type { OutboxCells } from "../office/outbox-cells.ts";
import { joinedOutbox } from "./joined-outbox.ts";

/** Why the edits are in memory only: cells that were not read, or not understood, may hold others and are left alone. */
export type NotKeptReason = "unread" | "unknown-version" | "not-written";

export interface OutboxKeeper {
  get(): Outbox;
  /** Reads what the workbook holds, until that has succeeded once; why it has not. */
  load(): Promise<NotKeptReason | undefined>;
  /** Changes what is known after loading, and writes it; undefined when the workbook holds it. */
  change(toNext: (outbox: Outbox) => Outbox): Promise<NotKeptReason | undefined>;
}

export interface OutboxKeeperOptions {
  readonly cells: OutboxCells;
  readonly newId: () => string;
  readonly wait: (durationMs: number) => Promise<void>;
}

export function createOutboxKeeper({ cells, newId, wait }: OutboxKeeperOptions): OutboxKeeper {
  let outbox = emptyOutbox(newId());
  let isLoaded = false;
  let loading: Promise<NotKeptReason | undefined> | undefined;
  /** Whether memory has what the workbook lacks. */
  let isAhead = false;

  async function read(): Promise<NotKeptReason | undefined> {
    const text = await keepTrying(cells.read, wait);
    if (!text.ok) return "unread";
    if (text.value !== undefined) {
      const held = outboxOf(text.value);
      if (held === undefined) return "unknown-version";
      outbox = joinedOutbox(held, outbox);
    }
    isLoaded = true;
    return undefined;
  }

  async function load(): Promise<NotKeptReason | undefined> {
    if (isLoaded) return undefined;
    loading ??= read().finally(() => {
      loading = undefined;
    });
    return loading;
  }

  return {
    get: () => outbox,
    load,
    async change(toNext) {
      const unloaded = await load();
      const next = toNext(outbox);
      isAhead ||= next !== outbox;
      outbox = next;
      if (!isAhead) return undefined;
      if (unloaded !== undefined) return unloaded;
      const written = await cells.write(JSON.stringify(next));
      // A later change is written by its own call, which may have failed.
      if (written.ok && next === outbox) isAhead = false;
      return written.ok ? undefined : "not-written";
    },
  };
}

/** Undefined for what is no outbox, for example of a later version. */
function outboxOf(text: string): Outbox | undefined {
  try {
    const outbox = Outbox.safeParse(JSON.parse(text));
    return outbox.success ? outbox.data : undefined;
  } catch {
    return undefined;
  }
}
