import { describe, expect, it } from "vitest";
import type { ReadPagesOptions } from "../../../extension/workers/pdf/read-pages.ts";
import { type PdfFile, readPdfList } from "../../../extension/workers/pdf/read-pdf-list.ts";
import { readPriceList } from "../../../shared/capture/price-list/read-price-list.ts";
import { CapturedList } from "../../../shared/model/captured-list.ts";
import type { DrawnPage } from "../../support/price-lists/drawn-page.ts";
import {
  germanCatalogue,
  moldovanMiddleCells,
  polishQuantityPrices,
  romanianTwoPrices,
  russianWrappedNames,
} from "../../support/price-lists/invented-lists.ts";
import {
  dottedMenu,
  longList,
  raisedCents,
  turnedPage,
  twoTables,
} from "../../support/price-lists/odd-lists.ts";
import { type PdfExtras, printPdf } from "../../support/price-lists/print-pdf.ts";
import { groupTitles, namesAroundRows, touchingCells } from "../../support/price-lists/printed-lists.ts";
import { textPagesOf } from "../../support/price-lists/text-pages.ts";

const LISTS: Readonly<Record<string, () => DrawnPage[]>> = {
  romanianTwoPrices,
  russianWrappedNames,
  polishQuantityPrices,
  germanCatalogue,
  moldovanMiddleCells,
  turnedPage: () => turnedPage(1),
  turnedBack: () => turnedPage(3),
  dottedMenu,
  raisedCents,
  twoTables,
  groupTitles,
  touchingCells,
  namesAroundRows,
};

const patient: ReadPagesOptions = {
  isOver: () => false,
  onPage: () => undefined,
};

function read(bytes: Buffer<ArrayBuffer>, said: Partial<PdfFile> = {}, options = patient) {
  return readPdfList({ file: new Blob([bytes]), name: "list.pdf", ...said }, options);
}

async function problemOf(bytes: Buffer<ArrayBuffer>): Promise<string> {
  const list = await read(bytes);
  return list.ok ? "none" : list.problem.code;
}

function small(extras: PdfExtras = {}): Buffer<ArrayBuffer> {
  return printPdf(russianWrappedNames(), extras);
}

describe("a PDF", () => {
  it.each(Object.entries(LISTS))("of %s reads as its drawing does", async (_, draw) => {
    const list = await read(printPdf(draw()));
    if (!list.ok) throw new Error(list.problem.code);
    expect(CapturedList.safeParse(list.value).error).toBeUndefined();
    const { name, contentHash } = list.value.rows[0]?.prices.find((price) => price !== null)?.evidence
      .file ?? {
      name: "",
      contentHash: "",
    };
    const drawn = readPriceList(textPagesOf(draw()), { file: { name, contentHash } });
    expect(drawn).toEqual({
      ok: true,
      value: {
        columns: list.value.columns,
        proposedColumn: list.value.proposedColumn,
        rows: list.value.rows,
      },
    });
  });

  it("is known by its content, whatever it is called", async () => {
    const [one, other] = await Promise.all([
      read(small(), { name: "a.pdf" }),
      read(small(), { name: "b.pdf" }),
    ]);
    if (!one.ok || !other.ok) throw new Error("Both are read.");
    expect(one.value.url).toMatch(/^pdf:[0-9a-f]{64}$/);
    expect(other.value.url).toBe(one.value.url);
  });

  it("of 100 pages has all of its 1,700 rows, and says how far it is", async () => {
    const seen: string[] = [];
    const onPage = (done: number, total: number) => {
      seen.push(`${done}/${total}`);
    };
    const list = await read(printPdf(longList(100)), {}, { ...patient, onPage });
    expect(list.ok && list.value.rows.length).toBe(1700);
    expect(seen).toHaveLength(100);
    expect(seen.at(-1)).toBe("100/100");
  });

  it("is read up to 300 pages and no longer than it may take, and says that it was cut", async () => {
    const bytes = printPdf(longList(310));
    let count = 0;
    const onPage = () => {
      count += 1;
    };
    const cut = await read(bytes, {}, { ...patient, onPage });
    expect(count).toBe(300);
    expect(cut.ok && cut.value.isCut).toBe(true);
    count = 0;
    const late = await read(bytes, {}, { ...patient, onPage, isOver: () => count >= 20 });
    expect(late.ok && [late.value.rows.length, late.value.isCut]).toEqual([20 * 17, true]);
  });
});

describe("a file that is no list", () => {
  it("of another kind, cut off in the middle or without an end is named as what it is", async () => {
    expect(await problemOf(Buffer.from("PK\u0003\u0004 a workbook"))).toBe("not-pdf");
    expect(await problemOf(Buffer.from(""))).toBe("not-pdf");
    const whole = small();
    expect(await problemOf(whole.subarray(0, whole.length - 200))).toBe("damaged");
    expect(await problemOf(Buffer.from("%PDF-1.7\nnothing at all\n%%EOF"))).toBe("damaged");
  });

  it("that asks for a password is called encrypted", async () => {
    const trailer =
      "/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -4 " +
      `/O <${"5a".repeat(32)}> /U <${"a5".repeat(32)}> >>`;
    expect(await problemOf(small({ trailer }))).toBe("encrypted");
  });

  it("whose pages are pictures says so", async () => {
    const blank: DrawnPage = { width: 595, height: 842, texts: [] };
    expect(await problemOf(printPdf([blank, blank]))).toBe("pictures");
  });

  it("with a script, an open action and a launch action has its list read and nothing run", async () => {
    const catalogue =
      "/OpenAction << /S /JavaScript /JS (globalThis.hasRun = true;) >> /AA << /WC << /S /Launch /F (calc.exe) >> >>";
    expect(await problemOf(small({ catalogue }))).toBe("none");
    expect("hasRun" in globalThis).toBe(false);
  });

  it("whose tree of pages leads to itself, claims a million pages or is nested without end is refused in time", async () => {
    const circle = "<< /Type /Pages /Count 3 /Kids [2 0 R] >>";
    expect(await problemOf(small({ pagesObject: circle }))).toMatch(/damaged|pictures/);
    const million = "<< /Type /Pages /Count 1000000 /Kids [1000 0 R] >>";
    expect(await problemOf(small({ pagesObject: million }))).toMatch(/none|damaged|pictures/);
    const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
    expect(await problemOf(small({ catalogue: `/Names ${deep}` }))).toMatch(/none|damaged/);
  }, 60_000);
});
