import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

interface LedgerSum {
  readonly lineCount: number;
  readonly netPence: number;
}

/** Sums made by make-totals.mjs beside the file, without any of our own code. */
export interface LedgerFixtureTotals extends LedgerSum {
  readonly quantity: number;
  readonly creditNoteLineCount: number;
  readonly repeatedLineCount: number;
  readonly documentCount: number;
  readonly clientCount: number;
  readonly productCount: number;
  readonly unassigned: LedgerSum;
  readonly byMonth: Readonly<Record<string, LedgerSum>>;
  readonly byCountry: Readonly<Record<string, LedgerSum>>;
  readonly byClient: Readonly<Record<string, LedgerSum>>;
}

/** The part of Online Retail (CC BY 4.0) that is in the repository: 105,335 lines of three months, with its totals. */
export function readLedgerFixture(): { bytes: Uint8Array; totals: LedgerFixtureTotals } {
  const folder = new URL("../fixtures/online-retail/", import.meta.url);
  const bytes = new Uint8Array(gunzipSync(readFileSync(new URL("online-retail.csv.gz", folder))));
  const totals = JSON.parse(readFileSync(new URL("totals.json", folder), "utf8")) as LedgerFixtureTotals;
  return { bytes, totals };
}
