import type { ClientWhiteSpace } from "../../../../shared/actions/find-white-space.ts";
import { printCount, printMoney } from "../../../../shared/words/print.ts";
import { DetailsPart } from "../details/details-part.tsx";
import { type PageSetting, usePageSetting } from "../page-setting.tsx";
import { PlainTable } from "../plain-table.tsx";
import { AnalysisState, FigureNote } from "./analysis-state.tsx";
import { printDays, printShare } from "./print-span.ts";
import type { Analysed } from "./use-client-analysis.ts";

/** Categories that clients like this one buy and they never did, with what they may be worth. */
export function WhiteSpacePart({ whiteSpace }: { readonly whiteSpace: Analysed<ClientWhiteSpace> }) {
  const setting = usePageSetting();
  const { analysis: words } = setting.words;
  const { state } = whiteSpace;
  if (state === "nothing") return <DetailsPart title={words.missing} none={words.noCategories} />;
  if (state !== "ready")
    return (
      <DetailsPart title={words.missing}>
        <AnalysisState state={state} />
      </DetailsPart>
    );
  const { found } = whiteSpace;
  if (found.buyerCount === 0) return <DetailsPart title={words.missing} none={words.noPeers} />;
  if (found.missing.length === 0) return <DetailsPart title={words.missing} none={words.noneMissing} />;
  return (
    <DetailsPart title={words.missing}>
      <FigureNote text={printDays(found.span, setting.locale)} />
      <FigureNote text={peersText(found, setting)} />
      <PlainTable
        label={words.missing}
        columns={[
          { id: "category", head: words.category },
          { id: "peers", head: words.peersBuy, isNumber: true },
          { id: "spend", head: words.peersSpend, isNumber: true },
        ]}
        rows={found.missing.map(({ category, peerRatio, medianMinorUnits }) => ({
          key: category,
          cells: [
            category,
            printShare(peerRatio, setting.locale),
            printMoney({ minorUnits: medianMinorUnits, currency: found.currency }, setting.locale),
          ],
        }))}
      />
    </DetailsPart>
  );
}

function peersText({ peers, buyerCount }: ClientWhiteSpace, { words, locale }: PageSetting): string {
  const { peers: texts } = words.analysis;
  const printed = printCount(buyerCount, locale);
  return peers.kind === "all" ? texts.all(printed) : texts[peers.kind](peers.value, printed);
}
