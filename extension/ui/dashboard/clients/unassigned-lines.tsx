import { printCount, printMoney } from "../../../../shared/words/print.ts";
import type { UnassignedSales } from "../live/read-client-sales.ts";
import { usePageSetting } from "../page-setting.tsx";

/** Lines of the ledger that belong to nobody in the list; shown even when it is empty. */
export function UnassignedLines({ unassigned }: { readonly unassigned: UnassignedSales }) {
  const { words, locale } = usePageSetting();
  const { clients } = words.dashboard;
  const { lineCount, nets } = unassigned;
  if (lineCount === 0) return null;
  const amounts = nets.map((net) => printMoney(net, locale)).join(" · ");
  return (
    <span style={{ display: "block" }}>
      <strong>{clients.unassigned(lineCount, printCount(lineCount, locale), amounts)}</strong>{" "}
      {clients.unassignedHint}
    </span>
  );
}
