import { expect, it } from "vitest";
import { readImportBytes } from "../../../shared/actions/read-import-bytes.ts";
import { MAX_FILE_BYTES } from "../../../shared/csv/file-bounds.ts";

const MEGABYTE = 1024 * 1024;

/** A file whose parts differ; `reads` says where it was read. */
function fileOf(size: number, refusesFrom = Number.POSITIVE_INFINITY) {
  const reads: number[] = [];
  return {
    size,
    reads,
    async read(from: number, to: number) {
      reads.push(from);
      if (from >= refusesFrom) throw new DOMException("Moved meanwhile.", "NotReadableError");
      return new Uint8Array(to - from).fill(from / MEGABYTE);
    },
  };
}

it("gives a file that takes several parts as it is", async () => {
  const read = await readImportBytes(fileOf(9 * MEGABYTE));
  if (!read.ok) throw new Error(read.problem.code);
  expect(read.value.length).toBe(9 * MEGABYTE);
  expect([read.value[0], read.value[8 * MEGABYTE - 1], read.value[8 * MEGABYTE], read.value.at(-1)]).toEqual([
    0, 0, 8, 8,
  ]);
});

it("says that a file is too large without reading any of it", async () => {
  const file = fileOf(MAX_FILE_BYTES + 1);
  expect(await readImportBytes(file)).toEqual({ ok: false, problem: { code: "too-large" } });
  expect(file.reads).toEqual([]);
});

it("reads no further when it is cancelled", async () => {
  const file = fileOf(30 * MEGABYTE);
  const signal = {
    get aborted() {
      return file.reads.length > 1;
    },
  };
  expect(await readImportBytes(file, signal)).toEqual({ ok: false, problem: { code: "cancelled" } });
  expect(file.reads).toEqual([0, 8 * MEGABYTE]);
});

it("says that a file that was moved meanwhile cannot be read", async () => {
  const read = await readImportBytes(fileOf(9 * MEGABYTE, 8 * MEGABYTE));
  expect(read).toEqual({ ok: false, problem: { code: "unreadable" } });
});
