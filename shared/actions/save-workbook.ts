import type { Day } from "../model/day.ts";
import type { Language } from "../model/language.ts";
import type { SheetSubject } from "../model/sheet-subject.ts";
import type { ByteTransform } from "../std/byte-transform.ts";
import type { Store } from "../store/open-store.ts";
import { writeWorkbook } from "../xlsx/write-workbook.ts";
import { planSheet } from "./plan-sheet.ts";
import { type OnRead, readSheetFacts } from "./read-sheet-facts.ts";
import type { DayOf } from "./sheet-request.ts";

export interface WorkbookChoice {
  readonly subject: SheetSubject;
  readonly language: Language;
  readonly today: Day;
}

export interface WorkbookTools {
  readonly dayOf: DayOf;
  /** A new `CompressionStream("deflate-raw")` each time. */
  readonly deflate: () => ByteTransform;
  readonly onRead: OnRead;
}

/** A sheet as the bytes of an .xlsx file, for whoever may not install the add-in. Undefined: its subject is gone. */
export async function saveWorkbook(
  store: Store,
  { subject, language, today }: WorkbookChoice,
  { dayOf, deflate, onRead }: WorkbookTools,
): Promise<AsyncIterable<Uint8Array<ArrayBuffer>> | undefined> {
  const facts = await readSheetFacts(store, subject, onRead);
  if (facts === undefined) return undefined;
  return writeWorkbook([await planSheet(facts, { language, today, dayOf })], deflate);
}
