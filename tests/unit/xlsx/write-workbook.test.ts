import { crc32 } from "node:zlib";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { saveWorkbook } from "../../../shared/actions/save-workbook.ts";
import { type Day, utcDayOf } from "../../../shared/model/day.ts";
import { ClientId } from "../../../shared/model/ids.ts";
import { saveRecords } from "../../../shared/store/save-records.ts";
import { zipParts } from "../../../shared/xlsx/zip-parts.ts";
import { addLedgerBatch } from "../../support/add-ledger-batch.ts";
import { makeClient } from "../../support/make-records.ts";
import { makeBatch, makeLine } from "../../support/make-sales.ts";
import { openTestStore } from "../../support/open-test-store.ts";
import { sampleClientPlan } from "../../support/sample-plans.ts";
import { readSheets } from "../../support/workbooks/read-sheets.ts";
import { deflate, partsIn, workbookBytes } from "../../support/workbooks/write-file.ts";

/** Name and sum of each entry in the list at the end of a zip file. */
function* directoryOf(bytes: Buffer): Iterable<readonly [string, number]> {
  let at = bytes.readUInt32LE(bytes.length - 6);
  while (bytes.readUInt32LE(at) === 0x02014b50) {
    const nameLength = bytes.readUInt16LE(at + 28);
    yield [bytes.toString("utf8", at + 46, at + 46 + nameLength), bytes.readUInt32LE(at + 16)];
    at += 46 + nameLength;
  }
}

describe("a workbook's file", () => {
  it("tells the sum of each part, by which programs know a damaged file", async () => {
    const bytes = Buffer.from(await workbookBytes([sampleClientPlan()]));
    const parts = unzipSync(bytes);
    const told = new Map(directoryOf(bytes));
    expect([...told.keys()]).toEqual(Object.keys(parts));
    for (const [name, part] of Object.entries(parts)) expect(told.get(name)).toBe(crc32(part));
  });

  it("is the same each time", async () => {
    const [one, two] = [await workbookBytes([sampleClientPlan()]), await workbookBytes([sampleClientPlan()])];
    expect(Buffer.compare(one, two)).toBe(0);
  });

  it("is printed no further than it is read, and never on after the reader stopped", async () => {
    let printed = 0;
    function* endless(): Iterable<string> {
      for (;;) {
        printed += 1;
        yield `${Math.sin(printed)} ${Math.cos(printed)}`.repeat(2000);
      }
    }
    const pieces = zipParts([{ name: "endless.xml", print: endless }], deflate);
    for (let count = 0; count < 3; count += 1) await pieces.next();
    await pieces.return(undefined);
    const atEnd = printed;
    expect(atEnd).toBeLessThan(200);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(printed).toBe(atEnd);
  });

  it("fails with what went wrong in a part, and does not wait for ever", async () => {
    function* broken(): Iterable<string> {
      yield "a";
      throw new Error("no such figure");
    }
    const read = async () => {
      for await (const _ of zipParts([{ name: "a.xml", print: broken }], deflate));
    };
    await expect(read()).rejects.toThrow("no such figure");
  });

  it("keeps text of a page as text, and spaces, line breaks and signs of markup in it", async () => {
    const plan = sampleClientPlan();
    const odd = " =1+1 & <b>\n„dva“\u0000 ";
    const [head, ...rest] = plan.sections;
    if (head?.kind !== "block") throw new Error("The sample begins otherwise.");
    const row = { key: "odd", cells: [{ value: odd }, { value: true }, { formula: "1=1", value: true }] };
    const sections = [{ ...head, rows: [...head.rows, row] }, ...rest];
    const [sheet] = readSheets(partsIn(await workbookBytes([{ ...plan, sections }])));
    const cells = sheet?.cells.filter((cell) => cell.row === head.rows.length && cell.column > 0);
    expect(cells?.map(({ value, formula }) => [value, formula])).toEqual([
      [" =1+1 & <b>\n„dva“ ", undefined],
      [true, undefined],
      [true, "1=1"],
    ]);
  });
});

describe("a sheet of the store as a workbook", () => {
  const client = makeClient("C-1", { name: "Hotel Perla" });
  const tools = { dayOf: utcDayOf, deflate, onRead: async () => {} };
  const choiceOf = (id: string) => ({
    subject: { kind: "client" as const, clientId: ClientId.parse(id) },
    language: "en" as const,
    today: "2026-11-28" as Day,
  });

  it("has the client's lines, and says how far it has read", async () => {
    const store = await openTestStore();
    await saveRecords(store, [{ table: "clients", record: client }]);
    const lines = [
      makeLine({ clientId: client.id }),
      makeLine({ clientId: client.id, documentNumber: "F-2" }),
    ];
    await addLedgerBatch(store, lines, () => makeBatch("b"));
    const read: unknown[] = [];
    const bytes = await saveWorkbook(store, choiceOf(client.id), {
      ...tools,
      onRead: async (progress) => void read.push(progress),
    });
    const pieces: Uint8Array[] = [];
    for await (const piece of bytes ?? []) pieces.push(piece);
    const [sheet] = readSheets(partsIn(Buffer.concat(pieces)));
    expect(sheet?.name).toBe("Hotel Perla");
    const values = sheet?.cells.map(({ value }) => value);
    expect(values).toContain("F-2");
    expect(values?.filter((value) => value === 50).length).toBeGreaterThan(1);
    expect(read).toEqual([{ doneCount: 2, totalCount: 2 }]);
  });

  it("is none of a client who is gone", async () => {
    expect(await saveWorkbook(await openTestStore(), choiceOf("nobody"), tools)).toBeUndefined();
  });

  it("ends with what the reader of its progress throws", async () => {
    const store = await openTestStore();
    await saveRecords(store, [{ table: "clients", record: client }]);
    const cancelled = saveWorkbook(store, choiceOf(client.id), {
      ...tools,
      onRead: () => Promise.reject(new Error("cancelled")),
    });
    await expect(cancelled).rejects.toThrow("cancelled");
  });
});
