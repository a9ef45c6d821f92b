import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import type { BundleEntry } from "../../../shared/carriers/bundle/bundle.ts";
import { BUNDLE_BOUNDS } from "../../../shared/carriers/bundle/bundle-bounds.ts";
import { BUNDLE_FORMAT, NO_COUNTS } from "../../../shared/carriers/bundle/bundle-header.ts";
import { readBundle } from "../../../shared/carriers/bundle/read-bundle.ts";
import { Client } from "../../../shared/model/client.ts";
import {
  bundleBytes,
  decompress,
  gunzip,
  gzip,
  makeHeader,
  readBytes,
  readGood,
  salesEntries,
} from "../../support/make-bundle.ts";
import { makeLine } from "../../support/make-sales.ts";

const STAMP = "2026-11-20T09:00:00.000Z|000000|another-device";
const perla = Client.parse({
  id: "c1",
  name: "Hotel Perla Mării",
  status: "key",
  codes: [],
  tags: ["litoral"],
});
const ENTRIES: readonly BundleEntry[] = [
  {
    kind: "record",
    entry: {
      table: "clients",
      record: perla,
      stamp: STAMP,
      fieldStamps: { phone: STAMP.replace("20T", "21T") },
    },
  },
  ...salesEntries([makeLine(), makeLine({ documentNumber: "F-2", clientCode: undefined })]),
  {
    kind: "edit",
    entry: { table: "clients", id: "c2", field: "status", value: "key", before: "active", stamp: STAMP },
  },
];

let good: Uint8Array;
beforeAll(async () => {
  good = await bundleBytes(ENTRIES);
});

const codeOf = async (bytes: Uint8Array, bounds = BUNDLE_BOUNDS) => {
  const read = await readBytes(bytes, bounds);
  return read.ok ? "read" : read.problem;
};

/** A file whose lines are these, with a trailer that agrees with them. */
async function forged(lines: readonly string[], counts: object): Promise<Uint8Array> {
  const head = JSON.stringify(makeHeader({ counts: { ...NO_COUNTS, ...counts } }));
  const body = [head, ...lines].map((line) => `${line}\n`).join("");
  const sha256 = createHash("sha256").update(body).digest("hex");
  return gzip(`${body}${JSON.stringify(["end", { counts: { ...NO_COUNTS, ...counts }, sha256 }])}\n`);
}

describe("a data file that was written", () => {
  it("gives back its client with the stamp of a cleared phone, its two lines and its edit", async () => {
    const { header, records, edits, sales } = await readGood(good);
    expect(records).toEqual([ENTRIES[0]?.entry]);
    expect(edits).toEqual([ENTRIES[2]?.entry]);
    expect(sales).toEqual([ENTRIES[1]?.entry]);
    expect(header.counts).toMatchObject({ clients: 1, edits: 1, salesLines: 2, notes: 0 });
  });

  it("is an ordinary gzip of lines, which any tool can look into", async () => {
    const lines = (await gunzip(good)).trimEnd().split("\n");
    expect(lines).toHaveLength(5);
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({ dosar: "data-file", format: 1 });
  });
});

describe("a file that is no data file", () => {
  it.each([
    ["an .xlsx or .zip", "PK\u0003\u0004rest", "workbook-or-archive"],
    ["a PDF", "%PDF-1.7 rest", "pdf"],
    ["a table", "client;net\nC-1;12,50\n", "table"],
    ["JSON", ' {"clients": []}', "json"],
    ["an empty file", "", "empty"],
    ["a picture", "\u0089PNG\r\n\u0000\u0000", "unknown"],
  ])("%s is named as what it is", async (_, text, looksLike) => {
    const bytes = Uint8Array.from(text, (char) => char.charCodeAt(0));
    expect(await codeOf(bytes)).toEqual({ code: "foreign", looksLike });
  });

  it("an old .xls is named as one", async () => {
    expect(await codeOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1))).toEqual({
      code: "foreign",
      looksLike: "old-workbook",
    });
  });

  it.each(["client;net\nC-1;12\n", "", "no newline at all", '{"clients":[]}\n'])(
    "a gzip of %j is a compressed file of something else",
    async (text) => {
      const problem = await codeOf(await gzip(text));
      expect(problem === "read" ? "" : problem.code).toMatch(/foreign|truncated/);
    },
  );
});

describe("a data file that is not as it was written", () => {
  it("says that its end is missing, wherever it was cut", async () => {
    for (const length of [12, 200, good.length - 9, good.length - 1]) {
      expect(await codeOf(good.slice(0, length)), `cut at ${length}`).toEqual({ code: "truncated" });
    }
  });

  it("says that its end is missing when whole lines of the text are gone", async () => {
    const lines = (await gunzip(good)).split("\n");
    expect(await codeOf(await gzip(`${lines.slice(0, 3).join("\n")}\n`))).toEqual({ code: "truncated" });
  });

  it("is damaged when a price, a name or a count was changed by hand", async () => {
    const text = await gunzip(good);
    for (const [from, to] of [
      ["Hotel Perla", "Hotel Marea"],
      ['"price":1250', '"price":1150'],
      ['"revision":7', '"revision":8'],
      ['["end",{"counts":{"clients":1', '["end",{"counts":{"clients":2'],
    ] as const) {
      expect(text).toContain(from);
      expect(await codeOf(await gzip(text.replace(from, to))), from).toEqual({ code: "damaged" });
    }
  });

  it("is damaged when bytes are wrong or follow its end", async () => {
    const wrong = good.slice();
    wrong[60] = (wrong[60] ?? 0) ^ 0xff;
    expect(await codeOf(wrong)).toMatchObject({ code: expect.stringMatching(/damaged|foreign|truncated/) });
    expect(await codeOf(await gzip(`${await gunzip(good)}{}\n`))).toEqual({ code: "damaged" });
  });

  it("is damaged when a line is no line of ours, though its hash agrees", async () => {
    for (const line of [
      `["clients",{"id":"c1","name":""},"${STAMP}"]`,
      `["passwords",{"id":"c1"},"${STAMP}"]`,
      '["clients",null,"2026"]',
      '["sales",{"count":3000}]',
      "[]",
      "12",
    ]) {
      expect(await codeOf(await forged([line], { clients: 1 })), line).toEqual({ code: "damaged" });
    }
  });

  it("is damaged when a block of lines names what it lacks", async () => {
    const [block] = salesEntries([makeLine()]);
    for (const change of [
      { product: 5 },
      { client: [9] },
      { quantityScale: 13 },
      { netCurrency: -1 },
      { count: 2 },
      { documents: [["F-1", 99_999_999, 0, 0]] },
      { currencies: ["lei"] },
      { price: [] },
    ]) {
      const line = JSON.stringify(["sales", { ...block?.entry, ...change }]);
      expect(await codeOf(await forged([line], { salesLines: 1 })), line).toMatchObject({ code: "damaged" });
    }
  });
});

describe("a data file of a newer Dosar", () => {
  it("says so, whatever else stands in it", async () => {
    const header = { ...makeHeader(), format: BUNDLE_FORMAT + 1, somethingNew: true };
    expect(await codeOf(await gzip(`${JSON.stringify(header)}\n`))).toEqual({
      code: "newer-version",
      format: BUNDLE_FORMAT + 1,
    });
  });
});

describe("a hostile file", () => {
  it("of 64 MB of zeros in 64 kB is stopped after a few megabytes", async () => {
    const bomb = await gzip(new Uint8Array(64 * 1024 * 1024));
    let outBytes = 0;
    const counting = () => {
      const { readable, writable } = decompress();
      const reader = readable.getReader();
      return {
        writable,
        readable: {
          getReader: () => ({
            read: async () => {
              const part = await reader.read();
              if (!part.done) outBytes += part.value.length;
              return part;
            },
            cancel: () => reader.cancel(),
          }),
        },
      };
    };
    const source = { size: bomb.length, read: async (from: number, to: number) => bomb.slice(from, to) };
    const read = await readBundle({ source, decompress: counting });
    expect(read.ok ? "read" : read.problem.code).toMatch(/foreign|hostile/);
    expect(outBytes).toBeLessThan(12 * 1024 * 1024);
  });

  it("of short lines without end is stopped by the ratio", async () => {
    const lines = Array.from({ length: 400_000 }, () => "[1]").join("\n");
    const bomb = await gzip(`${JSON.stringify(makeHeader())}\n${lines}\n`);
    expect(await codeOf(bomb)).toEqual({ code: "damaged" });
    const deaf = { ...BUNDLE_BOUNDS, ratioFrom: 1000 };
    expect(await codeOf(await gzip(new Uint8Array(1_000_000).fill(10)), deaf)).toMatchObject({
      code: expect.stringMatching(/foreign|hostile/),
    });
  });

  it("nested a million deep is refused before it is parsed", async () => {
    const deep = `["clients",${"[".repeat(1_000_000)}${"]".repeat(1_000_000)},"${STAMP}"]`;
    expect(await codeOf(await forged([deep], { clients: 1 }))).toMatchObject({
      code: expect.stringMatching(/hostile|too-large/),
    });
    const shallow = `["clients",${"[".repeat(50)}${"]".repeat(50)},"${STAMP}"]`;
    expect(await codeOf(await forged([shallow], { clients: 1 }))).toEqual({ code: "hostile" });
  });

  it("with a key __proto__, also written otherwise, is refused and changes no object", async () => {
    for (const key of ["__proto__", "\\u005f_proto__"]) {
      const line = `["clients",{"id":"c1","name":"x","${key}":{"isAdmin":true}},"${STAMP}"]`;
      expect(await codeOf(await forged([line], { clients: 1 })), key).toEqual({ code: "hostile" });
    }
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });

  it("larger than a data file may be is not even opened", async () => {
    const source = { size: 2 ** 40, read: () => Promise.reject(new Error("was read")) };
    const read = await readBundle({ source, decompress });
    expect(read).toEqual({ ok: false, problem: { code: "too-large" } });
  });

  it("with more records or lines than bounds allow is stopped at the first too many", async () => {
    expect(await codeOf(good, { ...BUNDLE_BOUNDS, salesLines: 1 })).toEqual({ code: "too-large" });
    expect(await codeOf(good, { ...BUNDLE_BOUNDS, records: 1 })).toEqual({ code: "too-large" });
    const long = await bundleBytes(
      Array.from({ length: 3000 }, () => ENTRIES[0]).filter((entry) => entry !== undefined),
    );
    expect(await codeOf(long, { ...BUNDLE_BOUNDS, bytesOut: 100_000 })).toEqual({ code: "too-large" });
    expect(await codeOf(long)).toBe("read");
  });
});

describe("reading", () => {
  it("stops when the person cancels", async () => {
    const source = {
      size: good.length,
      read: async (from: number, to: number) => new Uint8Array(good.slice(from, to)),
    };
    const read = await readBundle({ source, decompress, signal: { aborted: true } });
    expect(read).toEqual({ ok: false, problem: { code: "cancelled" } });
  });

  it("says when the file cannot be read", async () => {
    const source = { size: 100, read: () => Promise.reject(new Error("moved")) };
    expect(await readBundle({ source, decompress })).toEqual({ ok: false, problem: { code: "unreadable" } });
  });
});

it("reads a file that Dosar made when its format was 1", async () => {
  const { header, records, sales } = await readGood(
    await readFile(new URL("../../fixtures/data-files/format-1.dosar", import.meta.url)),
  );
  expect(header.format).toBe(1);
  expect(header.counts.pictures).toBe(0);
  expect(records.map(({ table }) => table)).toContain("observations");
  expect(sales).toHaveLength(1);
});

it("reads a file that Dosar made when its format was 2", async () => {
  const { header, records } = await readGood(
    await readFile(new URL("../../fixtures/data-files/format-2.dosar", import.meta.url)),
  );
  expect(header.format).toBe(2);
  expect(header.counts).toMatchObject({ pictures: 1, receivables: 0, payments: 0, targets: 0 });
  expect(header.scope.hasReceivables).toBeUndefined();
  expect(records).toHaveLength(11);
});
