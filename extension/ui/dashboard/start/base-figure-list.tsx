import { printCount, printDay, printMoney } from "../../../../shared/words/print.ts";
import { type PageSetting, usePageSetting } from "../page-setting.tsx";
import { FigureGrid } from "./figure-list.tsx";
import type { BaseFigures } from "./read-base-figures.ts";

/** The client base and the fiscal year as the settings draw their lines. */
export function BaseFigureList({ figures }: { readonly figures: BaseFigures }) {
  const setting = usePageSetting();
  const { locale, today, words } = setting;
  const texts = words.thresholds.figures;
  return (
    <FigureGrid
      entries={[
        [
          texts.active(figures.activeDays, printCount(figures.activeDays, locale)),
          texts.activeOf(printCount(figures.activeCount, locale), printCount(figures.buyerCount, locale)),
        ],
        [texts.key(printPercent(figures.keyRatio, locale)), keyTextOf(figures, setting)],
        [
          texts.fiscal(printDay(figures.fiscalYear.from, locale, today)),
          figures.fiscalNets.map((net) => printMoney(net, locale)).join(" · ") || words.dashboard.unknown,
        ],
      ]}
      note={texts.until(printDay(figures.lastDay, locale, today))}
    />
  );
}

function keyTextOf({ keyCount }: BaseFigures, { locale, words }: PageSetting): string {
  return keyCount === undefined ? words.thresholds.figures.keyUnknown : printCount(keyCount, locale);
}

function printPercent(ratio: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 2 }).format(ratio);
}
