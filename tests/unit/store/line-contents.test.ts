import { expect, it } from "vitest";
import { encodeLines } from "../../../shared/store/ledger/encode-lines.ts";
import { lineContentsOf } from "../../../shared/store/ledger/line-contents.ts";
import { linesOfMonth } from "../../bench/ledger-lines.ts";

it("hashes a line as the ledgers that are kept already do, so that importing again finds it the same", () => {
  const lines = linesOfMonth({ clientCount: 20, lineCount: 2, monthCount: 1 }, 0);
  const unassigned = lines.map(({ clientCode: _, ...line }) => line);
  const contents = [...lines, ...unassigned].map((line) => lineContentsOf(encodeLines([line]))[0]);
  expect(contents).toEqual([3274290011687067, 2314232165675269, 3296786235377274, 533222537300798]);
});
