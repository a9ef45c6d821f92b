/** How far an import has come. Rows are those of the file, its header and empty rows included. */
export interface ImportProgress {
  readonly phase: "reading" | "recognising" | "comparing" | "writing";
  readonly doneCount: number;
  /** While reading, what the part read so far lets expect; exact afterwards. */
  readonly totalCount: number;
}

/** What whoever runs an import may want to hear and say. An AbortSignal is a `signal`. */
export interface ImportControl {
  /** Waited for, so that a worker can answer with a pause in which a message to cancel arrives. */
  readonly onProgress?: ((progress: ImportProgress) => void | Promise<void>) | undefined;
  readonly signal?: { readonly aborted: boolean } | undefined;
}

/** Tells the progress; true when the person has cancelled meanwhile. */
export async function isCancelledAt(
  { onProgress, signal }: ImportControl,
  progress: ImportProgress,
): Promise<boolean> {
  await onProgress?.(progress);
  return signal?.aborted ?? false;
}

/** Thrown out of a transaction that the person has stopped, so that the browser takes back what it had written of it. */
export class ImportCancelled extends Error {}

/** Tells the progress without waiting, as inside a transaction nobody may; throws ImportCancelled when the person has cancelled. */
export function tellOrStop({ onProgress, signal }: ImportControl, progress: ImportProgress): void {
  if (signal?.aborted) throw new ImportCancelled();
  Promise.resolve(onProgress?.(progress)).catch(() => undefined);
}
