/**
 * Numbers and days as the person writes them. `locale` is the person's format setting, which may differ from the
 * language of the interface.
 */

import type { Day, Instant } from "../model/day.ts";
import { majorUnitsOf } from "../model/major-units.ts";
import type { Money } from "../model/money.ts";
import type { Month } from "../model/month.ts";
import type { UnitPrice } from "../model/unit-price.ts";
import { type Decimal, printDecimal } from "../std/decimal.ts";

const TRUE_MINUS = "\u2212";

export function printCount(count: number, locale: string): string {
  return withTrueMinus(new Intl.NumberFormat(locale).format(count));
}

/** "45 sec", "3 мин": whole minutes from a minute and a half on, and never less than a second. */
export function printDuration(seconds: number, locale: string): string {
  const isShort = seconds < 90;
  const unit = isShort ? "second" : "minute";
  const count = Math.max(1, Math.round(isShort ? seconds : seconds / 60));
  return new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "short" }).format(count);
}

/** "1.249,90 lei", "1 234,50 ₽"; all digits of the currency. */
export function printMoney(money: Money, locale: string): string {
  return withTrueMinus(
    new Intl.NumberFormat(locale, {
      style: "currency",
      currency: money.currency,
      currencyDisplay: displayOf(money.currency, locale),
    }).format(majorUnitsOf(money)),
  );
}

/** As many digits as the source gave, at least those of the currency. */
export function printUnitPrice(price: UnitPrice, locale: string): string {
  const style = {
    style: "currency",
    currency: price.currency,
    currencyDisplay: displayOf(price.currency, locale),
  } as const;
  const digits = new Intl.NumberFormat(locale, style).resolvedOptions().maximumFractionDigits ?? 2;
  const format = new Intl.NumberFormat(locale, {
    ...style,
    minimumFractionDigits: digits,
    maximumFractionDigits: Math.max(digits, price.scale),
  });
  return withTrueMinus(format.format(Number(printDecimal(price))));
}

/** "1,5": as many digits as the source gave. */
export function printQuantity(quantity: Decimal, locale: string): string {
  const format = new Intl.NumberFormat(locale, {
    minimumFractionDigits: quantity.scale,
    maximumFractionDigits: quantity.scale,
  });
  return withTrueMinus(format.format(Number(printDecimal(quantity))));
}

/** 0.042 → "+4,2 %"; the sign is always shown. */
export function printChange(ratio: number, locale: string): string {
  const format = new Intl.NumberFormat(locale, {
    style: "percent",
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: "exceptZero",
  });
  return withTrueMinus(format.format(ratio));
}

/** "21 Nov"; with the year only when it is not `today`'s. */
export function printDay(day: Day, locale: string, today: Day): string {
  const isThisYear = day.slice(0, 4) === today.slice(0, 4);
  return new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "short",
    ...(isThisYear ? {} : { year: "numeric" as const }),
    timeZone: "UTC",
  }).format(Date.parse(`${day}T00:00:00Z`));
}

/** "21 Nov 2026". */
export function printFullDay(day: Day, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" }).format(
    Date.parse(`${day}T00:00:00Z`),
  );
}

/** "November 2026". */
export function printMonth(month: Month, locale: string): string {
  return new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" }).format(
    Date.parse(`${month}-01T00:00:00Z`),
  );
}

/** Day and time in the person's own zone: "21 Nov, 09:14"; with the year when it is not that of `today`, if given. */
export function printInstant(instant: Instant, locale: string, today?: Day): string {
  const isThisYear = today === undefined || instant.slice(0, 4) === today.slice(0, 4);
  return new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "short",
    ...(isThisYear ? {} : { year: "numeric" as const }),
    hour: "2-digit",
    minute: "2-digit",
  }).format(Date.parse(instant));
}

/** "lei" and "€" say more than a code; a lone "L", as most languages shorten the leu, says less. */
function displayOf(currency: string, locale: string): "narrowSymbol" | "code" {
  const format = new Intl.NumberFormat(locale, {
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol",
  });
  const symbol = format.formatToParts(0).find(({ type }) => type === "currency")?.value ?? currency;
  return /^[A-Z]$/.test(symbol) ? "code" : "narrowSymbol";
}

export function withTrueMinus(text: string): string {
  return text.replace("-", TRUE_MINUS);
}
