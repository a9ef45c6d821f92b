/** The data file that the pane works from, and the edits that wait in the workbook; the interface subscribes to it. */
import { type BundleIndex, indexBundle } from "../../shared/carriers/bundle/bundle-index.ts";
import type { BundleProblem } from "../../shared/carriers/bundle/bundle-problem.ts";
import { bundleSource } from "../../shared/carriers/bundle/bundle-source.ts";
import type { ByteSource, ByteTransform } from "../../shared/carriers/bundle/byte-streams.ts";
import { editsBundle } from "../../shared/carriers/bundle/edits-bundle.ts";
import { readBundle } from "../../shared/carriers/bundle/read-bundle.ts";
import { writeBundle } from "../../shared/carriers/bundle/write-bundle.ts";
import type { DataSource } from "../../shared/carriers/data-source.ts";
import type { Instant } from "../../shared/model/day.ts";
import type { Outbox } from "../../shared/model/pending-edit.ts";
import { isFromFuture } from "../../shared/model/stamp.ts";
import { observed } from "../../shared/std/observed.ts";
import {
  type EditMoment,
  withClientEdit,
  withNote,
  withoutArrived,
  withoutEdit,
} from "../../shared/sync/outbox.ts";
import type { DataFileKeeper, KeptFile } from "../cache/data-file-keeper.ts";
import { bringEdits } from "./bring-edits.ts";
import type { OutboxKeeper } from "./outbox-keeper.ts";

export type OpenFile =
  | { readonly kind: "none"; readonly problem?: BundleProblem }
  | { readonly kind: "opening"; readonly name: string }
  | {
      readonly kind: "open";
      readonly name: string;
      readonly index: BundleIndex;
      readonly source: DataSource;
      /** False when the browser lets the pane remember nothing. */
      readonly isKept: boolean;
      /** Why another file that was chosen since could not take its place. */
      readonly problem?: BundleProblem;
    };

export interface DataFileState {
  readonly file: OpenFile;
  readonly outbox: Outbox;
  /** Whether the workbook holds the outbox too. */
  readonly isInWorkbook: boolean;
}

export interface DataFileSession {
  state(): DataFileState;
  subscribe(listener: () => void): () => void;
  /** Reads the workbook's edits and takes up the file of this session. */
  restore(): Promise<void>;
  open(file: KeptFile): Promise<void>;
  close(): void;
  dropEdit(stamp: string): Promise<void>;
  /** The edits as a data file; they stay until a newer data file has them. */
  packEdits(): Promise<Blob>;
  /** Writes the edits into Dosar over a connection that may; the number that arrived. */
  bringEdits(source: DataSource): Promise<number>;
}

export interface DataFileSessionOptions {
  readonly keeper: DataFileKeeper;
  readonly outbox: OutboxKeeper;
  readonly nowInstant: () => Instant;
  readonly newId: () => string;
  readonly compress: () => ByteTransform;
  readonly decompress: () => ByteTransform;
}

export function createDataFileSession(options: DataFileSessionOptions): DataFileSession {
  const { keeper, outbox, nowInstant, newId } = options;
  const state = observed<DataFileState>({
    file: { kind: "none" },
    outbox: outbox.get(),
    isInWorkbook: true,
  });
  const become = (next: Partial<DataFileState>) => state.become({ ...state.value(), ...next });

  async function putOutbox(next: Outbox): Promise<void> {
    if (next === outbox.get()) return;
    const isInWorkbook = await outbox.put(next);
    become({ outbox: next, isInWorkbook });
  }

  async function open(file: KeptFile): Promise<void> {
    const before = state.value().file;
    become({ file: { kind: "opening", name: file.name } });
    const read = await readBundle({ source: sourceOf(file.blob), decompress: options.decompress });
    if (!read.ok) {
      const { problem } = read;
      return become({ file: before.kind === "open" ? { ...before, problem } : { kind: "none", problem } });
    }
    const index = indexBundle(read.value);
    await outbox.load();
    const notes = new Set<string>(index.notes.map(({ id }) => id));
    become({ outbox: outbox.get() });
    await putOutbox(withoutArrived(outbox.get(), { stampOf: index.stampOf, hasNote: (id) => notes.has(id) }));
    const source = bundleSource(index, {
      list: () => outbox.get().edits,
      editClient: (client, edit) =>
        putOutbox(withClientEdit(outbox.get(), client, edit, momentOf(index, client.id, nowInstant()))),
      addNote: (client, note) => putOutbox(withNote(outbox.get(), client, note, nowInstant())),
    });
    const isKept = await keeper.keep(file);
    become({ file: { kind: "open", name: file.name, index, source, isKept } });
  }

  return {
    state: state.value,
    subscribe: state.subscribe,
    open,
    async restore() {
      await outbox.load();
      become({ outbox: outbox.get() });
      const kept = await keeper.read();
      if (kept && state.value().file.kind === "none") await open(kept);
    },
    close() {
      void keeper.forget();
      become({ file: { kind: "none" } });
    },
    dropEdit: (stamp) => putOutbox(withoutEdit(outbox.get(), stamp)),
    async packEdits() {
      const madeAt = nowInstant();
      const bundle = editsBundle(outbox.get(), { id: newId(), madeAt });
      const parts: Uint8Array<ArrayBuffer>[] = [];
      for await (const part of writeBundle({ ...bundle, compress: options.compress }))
        parts.push(new Uint8Array(part));
      await putOutbox({ ...outbox.get(), savedAt: madeAt });
      return new Blob(parts, { type: "application/octet-stream" });
    },
    async bringEdits(source) {
      const { rest, count } = await bringEdits(outbox.get(), source);
      await putOutbox(rest);
      return count;
    },
  };
}

/** A stamp that was from the future when the file was made is left alone: it would spoil all later ones of the workbook. */
function momentOf({ bundle, stampOf }: BundleIndex, clientId: string, now: Instant): EditMoment {
  return {
    now,
    stampOf(field) {
      const stamp = stampOf(clientId, field);
      return stamp === undefined || isFromFuture(stamp, bundle.header.madeAt) ? undefined : stamp;
    },
  };
}

function sourceOf(blob: Blob): ByteSource {
  return {
    size: blob.size,
    read: async (from, to) => new Uint8Array(await blob.slice(from, to).arrayBuffer()),
  };
}
