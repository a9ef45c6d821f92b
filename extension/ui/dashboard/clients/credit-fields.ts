/** On which terms a client buys: how much they may owe, and how long they have to pay. */
import { minorDigitsOf } from "../../../../shared/model/minor-digits.ts";
import type { Money } from "../../../../shared/model/money.ts";
import { toUnits } from "../../../../shared/std/decimal.ts";
import { printCount, printMoney } from "../../../../shared/words/print.ts";
import type { EditSource } from "../changes/edit-of.ts";
import type { ItemField } from "../list/list-column.ts";
import type { PageSetting } from "../page-setting.tsx";
import { readTypedPrice } from "../products/price-edit.ts";
import type { ClientItem } from "./client-item.ts";

type Edits = EditSource<"clients">;

export function creditLimitField({ words, locale }: PageSetting, edits: Edits): ItemField<ClientItem> {
  const textOf = ({ client }: ClientItem) =>
    client.creditLimit === undefined ? "" : printMoney(client.creditLimit, locale);
  return {
    id: "creditLimit",
    label: words.lists.fields.creditLimit,
    textOf,
    edit: {
      maxLength: 60,
      textOf,
      save: async (item, text) => {
        if (text === "") return edits.edit(item, { creditLimit: undefined });
        const known = item.client.creditLimit ?? item.sales.nets[0];
        const creditLimit = readAmount(text, locale, known?.currency);
        return creditLimit === undefined
          ? words.receivables.creditLimitUnread
          : edits.edit(item, { creditLimit });
      },
    },
  };
}

function readAmount(text: string, locale: string, currency: string | undefined): Money | undefined {
  const amount = readTypedPrice(text, { locale, currency });
  if (amount === undefined || amount.coefficient < 0) return undefined;
  return { minorUnits: toUnits(amount, minorDigitsOf(amount.currency)), currency: amount.currency };
}

const MOST_DAYS = 1000;

export function paymentDaysField({ words, locale }: PageSetting, edits: Edits): ItemField<ClientItem> {
  return {
    id: "paymentDays",
    label: words.lists.fields.paymentDays,
    textOf: ({ client }) => (client.paymentDays === undefined ? "" : printCount(client.paymentDays, locale)),
    edit: {
      maxLength: 4,
      textOf: ({ client }) => String(client.paymentDays ?? ""),
      save: async (item, text) => {
        if (text === "") return edits.edit(item, { paymentDays: undefined });
        const paymentDays = /^\d{1,4}$/.test(text) ? Number(text) : MOST_DAYS + 1;
        return paymentDays > MOST_DAYS ? words.receivables.daysUnread : edits.edit(item, { paymentDays });
      },
    },
  };
}
