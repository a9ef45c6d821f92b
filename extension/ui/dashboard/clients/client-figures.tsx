import type { ClientAnalysis } from "../../../../shared/actions/analyse-client.ts";
import type { Client } from "../../../../shared/model/client.ts";
import { FigureNote } from "../analysis/analysis-state.tsx";
import { ChangePart } from "../analysis/change-part.tsx";
import { PlanPart } from "../analysis/plan-part.tsx";
import { ProductPart } from "../analysis/product-part.tsx";
import { useClientAnalysis } from "../analysis/use-client-analysis.ts";
import { WhiteSpacePart } from "../analysis/white-space-part.tsx";
import type { ClientSales } from "../live/read-client-sales.ts";
import { usePageSetting } from "../page-setting.tsx";
import type { ViewProps } from "../view-props.ts";
import type { ClientItem } from "./client-item.ts";
import { ClientSalesPart } from "./client-sales-part.tsx";
import { ReceivablesPart } from "./receivables-part.tsx";

/** All that is reckoned of a client: what they owe and bought, why it changed, what they do not buy, and what was planned. */
export function ClientFigures({
  store,
  settings,
  client,
  item,
  sales,
}: Pick<ViewProps, "store" | "settings"> & {
  readonly client: Client;
  readonly item: ClientItem;
  readonly sales: ClientSales;
}) {
  const { analysis, whiteSpace } = useClientAnalysis(client, settings, item.sales);
  const hasSales = item.sales.lastSoldOn !== undefined;
  return (
    <>
      <ReceivablesPart client={client} analysis={analysis.state === "ready" ? analysis.found : undefined} />
      <ClientSalesPart
        store={store}
        clientId={client.id}
        name={client.name}
        sales={item.sales}
        period={sales.period}
      />
      <PlanPart client={client} analysis={analysis} reach={sales.reach} />
      {analysis.state === "ready" && <OtherCurrencies analysis={analysis.found} />}
      {hasSales && <ChangePart analysis={analysis} />}
      {hasSales && <ProductPart analysis={analysis} settings={settings} />}
      {hasSales && analysis.state === "ready" && <WhiteSpacePart whiteSpace={whiteSpace} />}
    </>
  );
}

/** The parts that follow are of one currency; who reads them must not take it for all that was sold. */
function OtherCurrencies({ analysis }: { readonly analysis: ClientAnalysis }) {
  const { words } = usePageSetting();
  const { currency, otherCurrencies } = analysis;
  if (otherCurrencies.length === 0) return null;
  return <FigureNote text={words.analysis.otherCurrencies(currency, otherCurrencies.join(", "))} />;
}
