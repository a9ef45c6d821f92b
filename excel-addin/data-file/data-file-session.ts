/** The data file that the pane works from, and the edits that wait in the workbook; the interface subscribes to it. */
import { type BundleIndex, indexBundle } from "../../shared/carriers/bundle/bundle-index.ts";
import type { BundleProblem } from "../../shared/carriers/bundle/bundle-problem.ts";
import { type BundleEdits, bundleSource } from "../../shared/carriers/bundle/bundle-source.ts";
import { editsBundle } from "../../shared/carriers/bundle/edits-bundle.ts";
import { writeBundle } from "../../shared/carriers/bundle/write-bundle.ts";
import type { DataSource } from "../../shared/carriers/data-source.ts";
import type { Instant } from "../../shared/model/day.ts";
import type { Outbox } from "../../shared/model/pending-edit.ts";
import { isFromFuture, type Stamp } from "../../shared/model/stamp.ts";
import type { ByteTransform } from "../../shared/std/byte-transform.ts";
import { observed } from "../../shared/std/observed.ts";
import {
  type EditMoment,
  withClientEdit,
  withNote,
  withoutArrived,
  withoutEdit,
  withoutNote,
} from "../../shared/sync/outbox.ts";
import type { DataFileKeeper, KeptFile } from "../cache/data-file-keeper.ts";
import { type BringReport, bringEdits } from "./bring-edits.ts";
import { createBundleReader } from "./bundle-reader.ts";
import type { NotKeptReason, OutboxKeeper } from "./outbox-keeper.ts";

export type OpenFile =
  | { readonly kind: "none"; readonly problem?: BundleProblem }
  /** `doneRatio` from 0 to 1. */
  | { readonly kind: "opening"; readonly name: string; readonly doneRatio: number }
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

type StandingFile = Exclude<OpenFile, { kind: "opening" }>;

const NO_FILE: StandingFile = { kind: "none" };

export interface DataFileState {
  readonly file: OpenFile;
  readonly outbox: Outbox;
  /** Why the workbook does not hold the outbox; absent when it does. */
  readonly notKept?: NotKeptReason | undefined;
}

export interface DataFileSession {
  state(): DataFileState;
  subscribe(listener: () => void): () => void;
  /** Reads the workbook's edits and takes up the file of this session. */
  restore(): Promise<void>;
  /** Of two at once the later one counts. */
  open(file: KeptFile): Promise<void>;
  /** The file that was open before stays open. */
  cancelOpening(): void;
  close(): void;
  dropEdit(stamp: string): Promise<void>;
  /** The edits as a data file; they stay until a newer data file has them. */
  packEdits(): Promise<Blob>;
  /** Writes the edits, or the one that is to replace what stands in Dosar by now, over a connection that may. */
  bringEdits(source: DataSource, replacing?: Stamp): Promise<BringReport>;
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
  const { keeper, outbox, nowInstant } = options;
  const reader = createBundleReader(options.decompress);
  let standing: StandingFile = NO_FILE;
  const state = observed<DataFileState>({ file: standing, outbox: outbox.get() });
  const become = (next: Partial<DataFileState>) => state.become({ ...state.value(), ...next });

  async function changeOutbox(toNext: (before: Outbox) => Outbox): Promise<void> {
    const notKept = await outbox.change(toNext);
    become({ outbox: outbox.get(), notKept });
  }

  async function loadOutbox(): Promise<void> {
    await outbox.load();
    become({ outbox: outbox.get() });
  }

  const stand = (file: StandingFile) => {
    standing = file;
    become({ file });
  };

  async function open(file: KeptFile): Promise<void> {
    const { name, blob } = file;
    const showProgress = (doneRatio: number) => become({ file: { kind: "opening", name, doneRatio } });
    showProgress(0);
    const read = await reader.read(blob, showProgress);
    if (read === "overtaken") return;
    if (!read.ok) return stand(withProblem(standing, read.problem));
    const index = indexBundle(read.value);
    const notes = new Set<string>(index.notes.map(({ id }) => id));
    const arrived = { stampOf: index.stampOf, hasNote: (id: string) => notes.has(id) };
    await changeOutbox((waiting) => withoutArrived(waiting, arrived));
    const source = bundleSource(index, waitingEdits(index, { outbox, changeOutbox, nowInstant }));
    const isKept = await keeper.keep(file);
    stand({ kind: "open", name, index, source, isKept });
  }

  return {
    state: state.value,
    subscribe: state.subscribe,
    open,
    cancelOpening: reader.cancel,
    async restore() {
      const [kept] = await Promise.all([keeper.read(), loadOutbox()]);
      if (kept && state.value().file.kind === "none") await open(kept);
    },
    close() {
      void keeper.forget();
      stand(NO_FILE);
    },
    dropEdit: (stamp) => changeOutbox((waiting) => withoutEdit(waiting, stamp)),
    async packEdits() {
      await loadOutbox();
      const madeAt = nowInstant();
      const blob = await packedEdits(outbox.get(), { ...options, madeAt });
      await changeOutbox((waiting) => ({ ...waiting, savedAt: madeAt }));
      return blob;
    },
    async bringEdits(source, replacing) {
      await loadOutbox();
      const waiting = outbox.get().edits;
      const edits = replacing === undefined ? waiting : waiting.filter(({ stamp }) => stamp === replacing);
      const report = await bringEdits(edits, source, replacing);
      const { arrived } = report;
      // The person may have changed or added edits meanwhile; those have stamps of their own.
      if (arrived.size > 0) await changeOutbox((held) => [...arrived].reduce(withoutEdit, held));
      return report;
    },
  };
}

/** A file that the person did not want after all is no problem. */
function withProblem(before: StandingFile, problem: BundleProblem): StandingFile {
  if (problem.code === "cancelled") return before;
  return before.kind === "open" ? { ...before, problem } : { kind: "none", problem };
}

/** Edits over an open file wait in the outbox until they are returned. */
function waitingEdits(
  index: BundleIndex,
  { outbox, changeOutbox, nowInstant }: WaitingEditsOptions,
): BundleEdits {
  return {
    list: () => outbox.get().edits,
    editClient: (client, edit) =>
      changeOutbox((waiting) =>
        withClientEdit(waiting, client, edit, momentOf(index, client.id, nowInstant())),
      ),
    addNote: (client, note) => changeOutbox((waiting) => withNote(waiting, client, note, nowInstant())),
    withdrawNote: (noteId) => changeOutbox((waiting) => withoutNote(waiting, noteId)),
  };
}

interface WaitingEditsOptions extends Pick<DataFileSessionOptions, "outbox" | "nowInstant"> {
  readonly changeOutbox: (change: (waiting: Outbox) => Outbox) => Promise<void>;
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

async function packedEdits(
  outbox: Outbox,
  options: Pick<DataFileSessionOptions, "newId" | "compress"> & { readonly madeAt: Instant },
): Promise<Blob> {
  const bundle = editsBundle(outbox, { id: options.newId(), madeAt: options.madeAt });
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const part of writeBundle({ ...bundle, compress: options.compress }))
    parts.push(new Uint8Array(part));
  return new Blob(parts, { type: "application/octet-stream" });
}
