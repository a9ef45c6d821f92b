import { expect, it } from "vitest";
import { rejectedRowsCsv } from "../../../shared/csv/rejected-rows-csv.ts";
import { importWords } from "../../../shared/words/en/import.ts";
import { problems } from "../../../shared/words/en/problems.ts";

const words = {
  row: importWords.row,
  column: importWords.column,
  text: importWords.text,
  why: importWords.why,
  reasons: problems.rejection,
};

it("lists row, column, text and reason for Excel, with a byte-order mark", () => {
  const csv = rejectedRowsCsv(
    [{ rowNumber: 7, column: "Data", text: "30.02.2026", reason: "no-such-day" }],
    words,
  );
  expect(csv).toBe(
    "\uFEFFRow,Column,Text in the file,Why it was not read\r\n7,Data,30.02.2026,The calendar has no such day\r\n",
  );
});

it.each(["=1+1", "+7", "-2", "@SUM(A1)", "\t=1", " =1", "＝1"])("never lets Excel run %s", (text) => {
  const csv = rejectedRowsCsv([{ rowNumber: 2, text, reason: "not-a-number" }], words);
  const [, line = ""] = csv.split("\r\n");
  expect(line.startsWith(`2,,"'${text}"`)).toBe(true);
});

it("keeps quotes and line ends of the text inside its cell", () => {
  const csv = rejectedRowsCsv([{ rowNumber: 2, text: 'a "b"\nc', reason: "too-long" }], words);
  expect(csv).toContain('"a ""b""\nc"');
});
