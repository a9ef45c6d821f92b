import type { PreviewRow } from "../../../../shared/csv/import-preview.ts";
import type { Money } from "../../../../shared/model/money.ts";
import { printCount, printDay, printMoney } from "../../../../shared/words/print.ts";
import { type PageSetting, usePageSetting } from "../page-setting.tsx";
import { PlainTable } from "../plain-table.tsx";

export type SettlementRow = Extract<PreviewRow, { readonly kind: "receivables" }>;

/** The first documents and payments as they are read. */
export function SettlementRows({ rows }: { readonly rows: readonly SettlementRow[] }) {
  const setting = usePageSetting();
  const { fields, row, steps, statement } = setting.words.importWords;
  return (
    <PlainTable
      label={steps.preview}
      columns={[
        { id: "row", head: row, isNumber: true },
        { id: "client", head: fields.clientCode ?? "" },
        { id: "kind", head: fields.documentType ?? "" },
        { id: "document", head: fields.documentNumber ?? "" },
        { id: "day", head: fields.day ?? "" },
        { id: "due", head: fields.dueDay ?? "" },
        { id: "amount", head: fields.amount ?? "", isNumber: true },
        { id: "open", head: fields.open ?? "", isNumber: true },
      ]}
      rows={rows.flatMap(({ rowNumber, settlement }) => {
        const { receivable, payment } = settlement;
        const place = printCount(rowNumber, setting.locale);
        return [
          ...(receivable
            ? [
                {
                  key: `${rowNumber} document`,
                  cells: [
                    place,
                    receivable.clientCode,
                    statement.types[receivable.documentType],
                    receivable.documentNumber,
                    dayText(receivable.issuedOn, setting),
                    dayText(receivable.dueOn, setting),
                    moneyText(receivable.amount, setting),
                    moneyText(receivable.open, setting),
                  ],
                },
              ]
            : []),
          ...(payment
            ? [
                {
                  key: `${rowNumber} payment`,
                  cells: [
                    place,
                    payment.clientCode,
                    statement.types.payment,
                    payment.number || payment.documentNumber,
                    dayText(payment.paidOn, setting),
                    "",
                    moneyText(payment.amount, setting),
                    "",
                  ],
                },
              ]
            : []),
        ];
      })}
    />
  );
}

function dayText(day: Parameters<typeof printDay>[0] | undefined, { locale, today }: PageSetting): string {
  return day === undefined ? "" : printDay(day, locale, today);
}

function moneyText(amount: Money | undefined, { words, locale }: PageSetting): string {
  return amount === undefined ? words.dashboard.unknown : printMoney(amount, locale);
}
