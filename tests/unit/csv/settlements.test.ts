/** Receivables and payments as they are read from the lists of accounting programs. */
import { describe, expect, it } from "vitest";
import type { PreviewOptions } from "../../../shared/csv/import-preview.ts";
import { previewImport } from "../../../shared/csv/preview-import.ts";
import type { SettlementDraft } from "../../../shared/csv/record-drafts.ts";
import { encodeText } from "../../support/encode-text.ts";
import { STATEMENTS } from "../../support/statements.ts";

const OF_PERSON = { defaultCurrency: "RON", fileDay: "2026-11-02" };

function read(text: string, options: PreviewOptions = {}) {
  return previewImport(encodeText(text, "utf-8"), { ...OF_PERSON, ...options });
}

/** "C-1 invoice FV 101 2026-09-01 due 2026-10-01: 1190 open 190 on 2026-10-31". */
function told({ receivable, payment }: SettlementDraft): readonly string[] {
  const amountOf = (amount?: { readonly minorUnits: number }) => (amount?.minorUnits ?? Number.NaN) / 100;
  return [
    ...(receivable
      ? [
          `${receivable.clientCode}: ${receivable.documentType} ${receivable.documentNumber} ` +
            `${receivable.issuedOn ?? "?"} due ${receivable.dueOn ?? "?"}: ${amountOf(receivable.amount)} ` +
            `open ${amountOf(receivable.open)} on ${receivable.statedOn ?? "?"}`,
        ]
      : []),
    ...(payment
      ? [`${payment.clientCode}: paid ${payment.number} ${payment.paidOn}: ${amountOf(payment.amount)}`]
      : []),
  ];
}

function settlementsIn(text: string, options?: PreviewOptions): readonly string[] {
  const { choices, problems, rows } = read(text, options);
  expect(choices.kind).toBe("receivables");
  expect(problems).toEqual([]);
  return rows.flatMap((row) => (row.kind === "receivables" ? told(row.settlement) : []));
}

describe("what a list of receivables says", () => {
  it.each([
    [
      "saga",
      [
        "RO1590082: invoice FV 101 2026-09-01 due 2026-10-01: 1190 open 190 on 2026-10-31",
        "RO1590082: invoice FV 120 2026-10-15 due 2026-11-14: 2380 open 2380 on 2026-10-31",
        "RO1590083: invoice FV 99 2026-07-20 due 2026-08-19: 595.5 open 595.5 on 2026-10-31",
      ],
    ],
    [
      "fisa",
      [
        "Hotel Perla SRL: balance  2026-10-01 due ?: 1000 open NaN on ?",
        "Hotel Perla SRL: invoice FV 130 2026-10-05 due ?: 500 open NaN on ?",
        "Hotel Perla SRL: paid OP 77 2026-10-10: 1000",
        "Hotel Perla SRL: credit-note FV 131 2026-10-12 due ?: -100 open NaN on ?",
      ],
    ],
    [
      "akt",
      [
        "ООО «Заря»: balance  2026-10-01 due ?: 12000 open NaN on ?",
        "ООО «Заря»: invoice 123 2026-10-05 due ?: 5500.5 open NaN on ?",
        "ООО «Заря»: paid 45 2026-10-10: 12000",
        "ООО «Заря»: credit-note 124 2026-10-12 due ?: -700 open NaN on ?",
      ],
    ],
    [
      "vedomost",
      [
        "ООО «Заря»: invoice ЗА-000012 2026-09-05 due ?: NaN open 0 on 2026-10-31",
        "ООО «Заря»: invoice ЗА-000013 2026-10-05 due ?: 500 open 500 on 2026-10-31",
        "ООО «Ромашка»: invoice ЗА-000014 2026-10-06 due ?: 700 open 700 on 2026-10-31",
        "ООО «Ромашка»: invoice ЗА-000019 2026-10-16 due ?: 70 open 70 on 2026-10-31",
      ],
    ],
    [
      "sap",
      [
        "100012: invoice 1800001234 2026-09-15 due 2026-10-15: 1190 open 1190 on 2026-11-02",
        "100012: advance 1400000077 2026-10-20 due 2026-10-20: -200 open -200 on 2026-11-02",
        "100044: credit-note 1600000009 2026-10-05 due 2026-10-05: -50 open -50 on 2026-11-02",
      ],
    ],
    ["incasari", ["Hotel Perla SRL: paid CH 12 2026-10-05: 500", "Vila SRL: paid OP 9 2026-10-06: 1000"]],
    ["winmentor", ["RO1590082: invoice 101 2026-09-01 due 2026-10-01: 1190 open 190 on 2026-11-02"]],
    [
      "stare",
      [
        "RO1: invoice F1 2026-09-01 due 2026-10-01: 100 open 0 on 2026-11-02",
        "RO1: invoice F2 2026-09-02 due 2026-10-02: 200 open 200 on 2026-11-02",
      ],
    ],
    [
      "balanta",
      [
        "Hotel Perla SRL: balance  ? due ?: NaN open 400 on 2026-10-31",
        "Vila SRL: balance  ? due ?: 300 open 300 on 2026-10-31",
      ],
    ],
  ] as const)("%s", (name, expected) => {
    expect(settlementsIn(STATEMENTS[name])).toEqual(expected);
  });

  it("is a ledger of sales still where its lines have products, due days or not", () => {
    const ledger =
      "Nr factura;Data;Scadenta;Client;Articol;Cantitate;Valoare\nF1;01.09.2026;01.10.2026;Alfa;Ceai;2;10,00\n";
    expect(read(ledger).choices.kind).toBe("sales");
  });
});

describe("a list that cannot be read as it stands", () => {
  it("asks as of which day its amounts were open, and takes the person's word", () => {
    const text = STATEMENTS.winmentor;
    const asked = previewImport(encodeText(text, "utf-8"), { defaultCurrency: "RON" });
    expect(asked.problems).toEqual([{ code: "stated-day-needed" }]);
    expect(settlementsIn(text, { statedOn: "2026-09-30" })).toEqual([
      "RO1590082: invoice 101 2026-09-01 due 2026-10-01: 1190 open 190 on 2026-09-30",
    ]);
  });

  it("sets rows aside whose amount or due day is no such thing, and those of nobody", () => {
    const text =
      "Client;Document;Data;Scadenta;Rest\nAlfa;F1;01.09.2026;32.10.2026;10,00\n" +
      "Alfa;F2;01.09.2026;01.10.2026;zece\n;F3;01.09.2026;01.10.2026;5,00\nAlfa;F4;01.09.2026;-;5,00\n" +
      "Alfa;F5;01.09.2026;02.10.2026;6,00\nAlfa;F6;01.09.2026;02.10.2026;7,00\n";
    const { rows } = read(text);
    const rejected = rows.flatMap((row) => (row.kind === "rejected" ? [row.rejected] : []));
    expect(rejected.map(({ rowNumber, column, reason }) => [rowNumber, column, reason])).toEqual([
      [2, "Scadenta", "no-such-day"],
      [3, "Rest", "not-a-number"],
      [4, "Client", "missing-value"],
    ]);
  });
});
