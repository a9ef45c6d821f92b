/** A word that is cut is a word unread: every header and label has the room that it needs, in each language. */
import { describe, expect, it } from "vitest";
import { buildClientSheet } from "../../../shared/actions/build-client-sheet.ts";
import { buildPricesSheet } from "../../../shared/actions/build-prices-sheet.ts";
import { buildSegmentForecast } from "../../../shared/actions/build-segment-forecast.ts";
import { type Day, utcDayOf } from "../../../shared/model/day.ts";
import { ClientId, SegmentId } from "../../../shared/model/ids.ts";
import type { Language } from "../../../shared/model/language.ts";
import { CurrencyCode } from "../../../shared/model/money.ts";
import type { BlockPlan, SheetPlan, TablePlan } from "../../../shared/model/sheet-plan.ts";
import { loadSheetWords } from "../../../shared/words/load-sheet-words.ts";
import { makeLine } from "../../support/make-sales.ts";

/** A bold or Cyrillic letter is about a tenth wider than the digit that a column's width is counted in. */
const WIDEST_LETTER = 1.1;
/** The button of a filter covers the end of its header. */
const FILTER_BUTTON = 3;

const lines = Array.from({ length: 30 }, (_, index) => {
  const month = `${2024 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
  return makeLine({ soldOn: `${month}-05`, documentNumber: `F-${index}`, clientId: `c${index % 2}` });
});

const clientNames = new Map([[ClientId.parse("c0"), "Hotel"]]);

async function plansOf(language: Language): Promise<readonly SheetPlan[]> {
  const setting = {
    today: "2026-07-10" as Day,
    currency: CurrencyCode.parse("RON"),
    dayOf: utcDayOf,
    ledger: { firstDay: "2024-01-02" as Day, lastDay: "2026-06-30" as Day, labels: [], sources: [] },
    language,
    words: await loadSheetWords(language),
  };
  const client = { id: ClientId.parse("c1"), name: "Hotel" };
  const segment = { id: SegmentId.parse("s1"), name: "Romania" };
  return [
    buildClientSheet({ ...setting, client, lines, notes: [] }),
    buildClientSheet({ ...setting, client, lines: [], notes: [], ledger: undefined }),
    buildSegmentForecast({ ...setting, segment, lines, clientNames }),
    buildSegmentForecast({ ...setting, segment, lines: [], clientNames, ledger: undefined }),
    buildPricesSheet({ ...setting, prices: [], staleDays: 3650 }),
  ];
}

describe.each(["en", "ro", "ru"] as const)("on the sheets in %s", (language) => {
  it("no header of a table and no label beside a figure is cut", async () => {
    const cut = (await plansOf(language)).flatMap((plan) =>
      plan.sections.flatMap((section) =>
        section.kind === "table" ? cutHeaders(section, plan) : cutLabels(section, plan),
      ),
    );
    expect([...new Set(cut)]).toEqual([]);
  });
});

function cutHeaders({ columns, hasFilter }: TablePlan, plan: SheetPlan): string[] {
  return columns.flatMap(({ header }, index) => {
    const room = (plan.columnWidths[index] ?? 0) - (hasFilter ? FILTER_BUTTON : 0);
    return header.length * WIDEST_LETTER > room ? [`${plan.kind}: ${header}, ${room}`] : [];
  });
}

/** A text runs on over empty cells; it is cut where something stands beside it. */
function cutLabels({ rows }: BlockPlan, plan: SheetPlan): string[] {
  return rows.flatMap(({ cells }) =>
    cells.flatMap((cell, index) => {
      const beside = cells[index + 1];
      const isBesideEmpty = beside?.formula === undefined && (beside?.value ?? "") === "";
      const room = plan.columnWidths[index] ?? 0;
      const text = typeof cell?.value === "string" ? cell.value : "";
      const isCut = !isBesideEmpty && text.length * WIDEST_LETTER > room;
      return isCut ? [`${plan.kind}: ${text}, ${room}`] : [];
    }),
  );
}
