import type { MarketChangeKind } from "../../../../shared/analysis/market-change.ts";
import type { CurrencyCode } from "../../../../shared/model/money.ts";
import { toNumber } from "../../../../shared/std/decimal.ts";
import { printChange, printCount, printMoney, printUnitPrice } from "../../../../shared/words/print.ts";
import { byNumber, byText, byTime } from "../list/compare.ts";
import type { ListColumn } from "../list/list-column.ts";
import { Pill } from "../list/pill.tsx";
import { Change } from "../list/show-values.tsx";
import { printAge } from "../offers/print-age.ts";
import type { PageSetting } from "../page-setting.tsx";
import { byImportance, type ChangeItem } from "./change-item.ts";

/** What is marked as in need of a look: its figures are not to be acted on. */
const DOUBTFUL: ReadonlySet<MarketChangeKind> = new Set(["check", "unknown"]);

/** `currencies`: those of our sales, in the order in which money at stake is ranked. */
export function changeColumns(
  setting: PageSetting,
  currencies: readonly CurrencyCode[],
): readonly ListColumn<ChangeItem>[] {
  const { words } = setting;
  const { changes } = words.watch;
  return [
    {
      id: "name",
      label: words.dashboard.offers.name,
      width: 200,
      rank: 0,
      textOf: ({ name }) => name,
      compare: byText(({ name }) => name, words.language),
    },
    {
      id: "state",
      label: words.lists.fields.status,
      width: 110,
      rank: 1,
      textOf: (item) => stateText(item, setting),
      show: (item) => <State item={item} text={stateText(item, setting)} />,
    },
    {
      id: "competitor",
      label: words.lists.fields.competitor,
      width: 120,
      rank: 6,
      textOf: ({ competitor }) => competitor?.name ?? "",
      compare: byText(({ competitor }) => competitor?.name ?? "", words.language),
    },
    {
      id: "ours",
      label: changes.ours,
      width: 90,
      rank: 5,
      textOf: ({ product }) => product?.sku ?? "",
      compare: byText(({ product }) => product?.sku ?? "", words.language),
      isUnknown: ({ product }) => product === undefined,
    },
    ...priceColumns(setting),
    {
      id: "stake",
      label: changes.stake,
      width: 110,
      rank: 4,
      isNumber: true,
      isFirstDescending: true,
      textOf: ({ stakes }) => stakes.map((stake) => printMoney(stake, setting.locale)).join(" + "),
      compare: byImportance(currencies),
    },
    {
      id: "age",
      label: changes.age,
      width: 80,
      rank: 7,
      isNumber: true,
      isFirstDescending: true,
      textOf: ({ change }) => printAge(change.at, setting),
      compare: byTime(({ change }) => change.at),
    },
  ];
}

function priceColumns({ words, locale }: PageSetting): readonly ListColumn<ChangeItem>[] {
  const { changes, unknown } = words.watch;
  const changeText = ({ change: { kind, changeRatio } }: ChangeItem) => {
    if (kind === "unknown") return unknown;
    return changeRatio === undefined ? "" : printChange(changeRatio, locale);
  };
  return [
    {
      id: "was",
      label: changes.was,
      width: 100,
      rank: 3,
      isNumber: true,
      textOf: ({ change }) => printUnitPrice(change.was.price, locale),
    },
    {
      id: "now",
      label: changes.now,
      width: 100,
      rank: 1,
      isNumber: true,
      textOf: ({ change: { now } }) => (now === undefined ? unknown : printUnitPrice(now, locale)),
      compare: byNumber(({ change: { now } }) => (now === undefined ? undefined : toNumber(now))),
      isUnknown: ({ change: { now } }) => now === undefined,
    },
    {
      id: "change",
      label: changes.change,
      width: 90,
      rank: 2,
      isNumber: true,
      isFirstDescending: true,
      textOf: changeText,
      show: (item) =>
        item.change.changeRatio === undefined || DOUBTFUL.has(item.change.kind) ? (
          changeText(item)
        ) : (
          <Change ratio={item.change.changeRatio} text={changeText(item)} />
        ),
      compare: byNumber(({ change }) => change.changeRatio),
      isUnknown: ({ change }) => change.changeRatio === undefined,
    },
  ];
}

/** The one word that says what to make of the line; more than one change at once is counted. */
function stateText({ change, watch }: ChangeItem, { words, locale }: PageSetting): string {
  const { changes, states } = words.watch;
  if (change.kind === "check") return changes.check;
  if (change.kind === "unknown") return states[watch.state];
  if (change.kind === "stock" && change.stock) return words.clip.availabilities[change.stock];
  if (!change.isUnseen) return "";
  const { changeCount } = change;
  return changeCount > 1 ? changes.several(changeCount, printCount(changeCount, locale)) : changes.new;
}

function State({ item, text }: { readonly item: ChangeItem; readonly text: string }) {
  if (text === "") return null;
  return (
    <Pill
      mood={DOUBTFUL.has(item.change.kind) ? "look" : item.change.isUnseen ? "ours" : "plain"}
      text={text}
    />
  );
}
