import type { ClientAnalysis } from "../../../../shared/actions/analyse-client.ts";
import { majorUnitsOf } from "../../../../shared/model/major-units.ts";
import type { CurrencyCode } from "../../../../shared/model/money.ts";
import { printMoney } from "../../../../shared/words/print.ts";
import { BridgeChart } from "../charts/bridge-chart.tsx";
import { DetailsPart } from "../details/details-part.tsx";
import { type PageSetting, usePageSetting } from "../page-setting.tsx";
import { PlainTable } from "../plain-table.tsx";
import { AnalysisState, FigureNote } from "./analysis-state.tsx";
import { printSpan } from "./print-span.ts";
import type { Analysed } from "./use-client-analysis.ts";

type Bridge = NonNullable<ClientAnalysis["bridge"]>;

const EFFECTS = ["price", "volume", "mix", "gained", "lost", "uncompared"] as const;
const MOST_PRODUCTS = 8;

/** Why a client's sales are others than before: a chart, what each step means, and the products behind it. */
export function ChangePart({ analysis }: { readonly analysis: Analysed<ClientAnalysis> }) {
  const setting = usePageSetting();
  const { analysis: words } = setting.words;
  if (analysis.state !== "ready")
    return (
      <DetailsPart title={words.change}>
        <AnalysisState state={analysis.state} />
      </DetailsPart>
    );
  const { bridge, currency } = analysis.found;
  if (bridge === undefined) return <DetailsPart title={words.change} none={words.tooShort} />;
  return (
    <DetailsPart title={words.change}>
      <FigureNote
        text={words.spans(printSpan(bridge.after, setting.locale), printSpan(bridge.before, setting.locale))}
      />
      <Steps bridge={bridge} currency={currency} setting={setting} />
      {!bridge.isSameSeason && <FigureNote text={words.otherSeason} />}
      <ChangedProducts bridge={bridge} currency={currency} setting={setting} />
    </DetailsPart>
  );
}

interface BridgeProps {
  readonly bridge: Bridge;
  readonly currency: CurrencyCode;
  readonly setting: PageSetting;
}

function Steps({ bridge, currency, setting }: BridgeProps) {
  const { words, locale } = setting;
  const { analysis: names } = words;
  const { effects } = bridge;
  const print = (minorUnits: number) => printMoney({ minorUnits, currency }, locale);
  const told = EFFECTS.map((key) => ({ key, minorUnits: effects[`${key}MinorUnits`] })).filter(
    ({ key, minorUnits }) => key !== "uncompared" || minorUnits !== 0,
  );
  const total = (key: "before" | "after") => ({
    key,
    name: names.effects[key],
    value: majorUnitsOf({ minorUnits: effects[`${key}MinorUnits`], currency }),
    isTotal: true,
  });
  const changes = told.map(({ key, minorUnits }) => ({
    key,
    name: names.effects[key],
    value: majorUnitsOf({ minorUnits, currency }),
    isTotal: false,
  }));
  const sentence = told.map(({ key, minorUnits }) => `${names.effects[key]} ${print(minorUnits)}`).join(", ");
  return (
    <>
      <BridgeChart
        label={names.bridge(print(effects.beforeMinorUnits), print(effects.afterMinorUnits), sentence)}
        steps={[total("before"), ...changes, total("after")]}
      />
      <PlainTable
        label={names.change}
        columns={[
          { id: "effect", head: names.effect },
          { id: "amount", head: names.amount, isNumber: true },
        ]}
        rows={told.map(({ key, minorUnits }) => ({
          key,
          cells: [
            <NamedEffect key={key} name={names.effects[key]} note={names.effectNotes[key]} />,
            print(minorUnits),
          ],
        }))}
      />
    </>
  );
}

function NamedEffect({ name, note }: { readonly name: string; readonly note: string }) {
  return (
    <>
      {name}
      <FigureNote text={note} />
    </>
  );
}

function ChangedProducts({ bridge, currency, setting }: BridgeProps) {
  const { words, locale } = setting;
  const { analysis: names } = words;
  const print = (minorUnits: number) => printMoney({ minorUnits, currency }, locale);
  const products = bridge.effects.products.filter(({ changeMinorUnits }) => changeMinorUnits !== 0);
  if (products.length === 0) return null;
  return (
    <>
      <FigureNote text={names.mostChanged} />
      <PlainTable
        label={names.mostChanged}
        columns={[
          { id: "product", head: names.product },
          { id: "change", head: names.changed, isNumber: true },
          { id: "price", head: names.ofPrice, isNumber: true },
        ]}
        rows={products
          .slice(0, MOST_PRODUCTS)
          .map(({ sku, name, kind, changeMinorUnits, priceMinorUnits }) => ({
            key: `${sku} ${name}`,
            cells: [
              name || sku,
              print(changeMinorUnits),
              priceMinorUnits === undefined ? names.kinds[kind] : print(priceMinorUnits),
            ],
          }))}
      />
    </>
  );
}
