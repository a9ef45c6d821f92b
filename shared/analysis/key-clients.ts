import type { Thresholds } from "../model/thresholds.ts";
import { compareTexts } from "../std/compare-texts.ts";

/** A client's year in minor units of one currency. */
export interface ClientYear {
  readonly clientId: string;
  readonly netMinorUnits: number;
  /** Over the lines whose cost is known; absent where none is. */
  readonly profitMinorUnits?: number;
  /** Of the year before; absent where the ledger does not know it. */
  readonly beforeMinorUnits?: number;
  /** The person has marked the client as a leader of their segment. */
  readonly isLeader?: boolean;
}

export interface KeyClient extends ClientYear {
  readonly revenueRatio: number;
  /** Of the profit that is known of all clients; absent where theirs is unknown. */
  readonly profitRatio?: number;
  /** net / before − 1; absent where before is unknown or not above 0. */
  readonly growthRatio?: number;
  /** Why they are a key client; none for one that is not. */
  readonly reasons: readonly KeyReason[];
}

/** Brings much of the revenue; belongs to the smallest set that brings most of the profit; is marked. */
export type KeyReason = "revenue" | "profit" | "leader";

/** All clients, largest first. */
export function keyClients(
  years: readonly ClientYear[],
  { keyRevenueRatio, keyProfitRatio }: Pick<Thresholds, "keyRevenueRatio" | "keyProfitRatio">,
): readonly KeyClient[] {
  const net = years.reduce((sum, { netMinorUnits }) => sum + netMinorUnits, 0);
  const profit = years.reduce((sum, { profitMinorUnits = 0 }) => sum + profitMinorUnits, 0);
  const profitable = smallestSet(years, profit * keyProfitRatio);
  return years
    .map((year): KeyClient => {
      const { clientId, netMinorUnits, profitMinorUnits, beforeMinorUnits, isLeader } = year;
      const revenueRatio = net > 0 ? netMinorUnits / net : 0;
      const reasons: KeyReason[] = [];
      if (revenueRatio >= keyRevenueRatio) reasons.push("revenue");
      if (profitable.has(clientId)) reasons.push("profit");
      if (isLeader === true) reasons.push("leader");
      return {
        ...year,
        revenueRatio,
        ...(profitMinorUnits !== undefined && profit > 0 && { profitRatio: profitMinorUnits / profit }),
        ...(beforeMinorUnits !== undefined &&
          beforeMinorUnits > 0 && { growthRatio: netMinorUnits / beforeMinorUnits - 1 }),
        reasons,
      };
    })
    .toSorted((a, b) => b.netMinorUnits - a.netMinorUnits || compareTexts(a.clientId, b.clientId));
}

/** The fewest clients whose profits reach the wanted sum. */
function smallestSet(years: readonly ClientYear[], wanted: number): ReadonlySet<string> {
  const chosen = new Set<string>();
  let sum = 0;
  const largestFirst = years.toSorted((a, b) => (b.profitMinorUnits ?? 0) - (a.profitMinorUnits ?? 0));
  for (const { clientId, profitMinorUnits = 0 } of largestFirst) {
    if (sum >= wanted || profitMinorUnits <= 0) break;
    sum += profitMinorUnits;
    chosen.add(clientId);
  }
  return chosen;
}
