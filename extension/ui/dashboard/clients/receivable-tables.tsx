import { makeStyles, tokens } from "@fluentui/react-components";
import { AGES, type Ageing, daysLate } from "../../../../shared/analysis/ageing.ts";
import type { OpenItem } from "../../../../shared/analysis/open-items.ts";
import type { Payment } from "../../../../shared/model/payment.ts";
import { printCount, printDay, printMoney } from "../../../../shared/words/print.ts";
import type { PageSetting } from "../page-setting.tsx";
import { PlainTable } from "../plain-table.tsx";

const MOST_ITEMS = 20;
const MOST_PAYMENTS = 5;

const useStyles = makeStyles({ note: { margin: 0, color: tokens.colorNeutralForeground2 } });

type Words = PageSetting["words"]["receivables"];

export function daysText(days: number, words: Words, locale: string): string {
  return words.days(Math.abs(days), `${days < 0 ? "\u2212" : ""}${printCount(Math.abs(days), locale)}`);
}

interface TableProps {
  readonly setting: PageSetting;
}

/** A row an age that has something; a column a currency. */
export function AgeingTable({ ageings, setting }: TableProps & { readonly ageings: readonly Ageing[] }) {
  const { words, locale } = setting;
  const { receivables: names } = words;
  const filled = AGES.filter((age) => ageings.some(({ byAge }) => byAge[age].minorUnits !== 0));
  return (
    <PlainTable
      label={names.ageing}
      columns={[
        { id: "age", head: names.ageing },
        ...ageings.map(({ currency }) => ({ id: currency, head: currency, isNumber: true })),
      ]}
      rows={filled.map((age) => ({
        key: age,
        cells: [names.ages[age], ...ageings.map(({ byAge }) => printMoney(byAge[age], locale))],
      }))}
    />
  );
}

/** The documents that are open, the longest due first. */
export function OpenItems({ items, setting }: TableProps & { readonly items: readonly OpenItem[] }) {
  const styles = useStyles();
  const { words, locale, today } = setting;
  const { receivables: names } = words;
  const shown = items.toSorted(byDueDay).slice(0, MOST_ITEMS);
  const print = (count: number) => printCount(count, locale);
  return (
    <>
      <PlainTable
        label={names.documents}
        columns={[
          { id: "document", head: names.document },
          { id: "due", head: names.due },
          { id: "late", head: names.late, isNumber: true },
          { id: "open", head: names.open, isNumber: true },
        ]}
        rows={shown.map((item) => ({
          key: item.receivable.id,
          cells: [
            documentText(item, names),
            item.dueOn === undefined ? words.dashboard.unknown : printDay(item.dueOn, locale, today),
            lateText(item, setting),
            printMoney(item.open, locale),
          ],
        }))}
      />
      {shown.length < items.length && (
        <p className={styles.note}>{names.shown(print(shown.length), print(items.length))}</p>
      )}
    </>
  );
}

/** The oldest debt first; without a day last. */
function byDueDay(a: OpenItem, b: OpenItem): number {
  return (a.dueOn ?? "9999") < (b.dueOn ?? "9999") ? -1 : 1;
}

function documentText({ receivable, isMissing }: OpenItem, words: Words): string {
  const { documentType, documentNumber } = receivable;
  const name = [words.types[documentType], documentNumber].filter((text) => text !== "").join(" ");
  return isMissing ? `${name} (${words.missing})` : name;
}

function lateText({ dueOn, open }: OpenItem, { words, locale, today }: PageSetting): string {
  if (dueOn === undefined || open.minorUnits < 0) return "";
  const late = daysLate(dueOn, today);
  return late > 0 ? daysText(late, words.receivables, locale) : "";
}

/** What came in last. */
export function LastPayments({ payments, setting }: TableProps & { readonly payments: readonly Payment[] }) {
  const { words, locale, today } = setting;
  const { receivables: names } = words;
  const last = payments.toSorted((a, b) => (a.paidOn < b.paidOn ? 1 : -1)).slice(0, MOST_PAYMENTS);
  return (
    <PlainTable
      label={names.payments}
      columns={[
        { id: "day", head: names.payments },
        { id: "number", head: names.document },
        { id: "amount", head: names.amount, isNumber: true },
      ]}
      rows={last.map(({ id, paidOn, number, documentNumber, amount }) => ({
        key: id,
        cells: [
          printDay(paidOn, locale, today),
          [number, documentNumber].filter(Boolean).join(" → "),
          printMoney(amount, locale),
        ],
      }))}
    />
  );
}
