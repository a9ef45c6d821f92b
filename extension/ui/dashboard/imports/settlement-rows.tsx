import type { PreviewRow } from "../../../../shared/csv/import-preview.ts";
import type { Day } from "../../../../shared/model/day.ts";
import type { Money } from "../../../../shared/model/money.ts";
import { printCount, printFullDay, printMoney } from "../../../../shared/words/print.ts";
import { type PageSetting, usePageSetting } from "../page-setting.tsx";
import { PlainTable } from "../plain-table.tsx";
import { EditRowButton } from "./edit-row-button.tsx";

export type SettlementRow = Extract<PreviewRow, { readonly kind: "receivables" }>;

/** The first documents and payments as they are read. */
export function SettlementRows(props: {
  readonly rows: readonly SettlementRow[];
  /** Opens the row to be corrected; absent where it cannot be yet. */
  readonly onEdit: ((rowNumber: number) => void) | undefined;
}) {
  const { rows, onEdit } = props;
  const setting = usePageSetting();
  const { fields, firstRows, row, statement } = setting.words.importWords;
  return (
    <PlainTable
      label={firstRows}
      columns={[
        { id: "row", head: row, isNumber: true },
        { id: "client", head: fields.clientName ?? "" },
        { id: "kind", head: fields.documentType ?? "" },
        { id: "document", head: fields.documentNumber ?? "", isCode: true },
        { id: "day", head: fields.day ?? "", isCode: true },
        { id: "due", head: fields.dueDay ?? "", isCode: true },
        { id: "amount", head: fields.amount ?? "", isNumber: true },
        { id: "open", head: fields.open ?? "", isNumber: true },
        ...(onEdit ? [{ id: "edit", head: "", isDeed: true }] : []),
      ]}
      rows={rows.flatMap(({ rowNumber, settlement }) => {
        const { clientName, receivable, payment } = settlement;
        const place = printCount(rowNumber, setting.locale);
        const edit = onEdit && <EditRowButton key="edit" rowNumber={rowNumber} onEdit={onEdit} />;
        return [
          ...(receivable
            ? [
                {
                  key: `${rowNumber} document`,
                  cells: [
                    place,
                    clientName,
                    statement.types[receivable.documentType],
                    receivable.documentNumber,
                    dayText(receivable.issuedOn, setting),
                    dayText(receivable.dueOn, setting),
                    moneyText(receivable.amount, setting),
                    moneyText(receivable.open, setting),
                    edit,
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
                    clientName,
                    statement.types.payment,
                    payment.number || payment.documentNumber,
                    dayText(payment.paidOn, setting),
                    "",
                    moneyText(payment.amount, setting),
                    "",
                    receivable === undefined && edit,
                  ],
                },
              ]
            : []),
        ];
      })}
    />
  );
}

function dayText(day: Day | undefined, { locale }: PageSetting): string {
  return day === undefined ? "" : printFullDay(day, locale);
}

function moneyText(amount: Money | undefined, { words, locale }: PageSetting): string {
  return amount === undefined ? words.dashboard.unknown : printMoney(amount, locale);
}
