import { grantConnection } from "../../shared/actions/grant-connection.ts";
import { refuseConnection } from "../../shared/actions/refuse-connection.ts";
import type { Instant } from "../../shared/model/day.ts";
import { succeed } from "../../shared/std/result.ts";
import type { Store } from "../../shared/store/open-store.ts";
import type { MessageAnswers } from "./answer-messages.ts";

export interface ConnectionAnswersOptions {
  readonly openStore: () => Promise<Store>;
  readonly now: () => Instant;
}

/** What the person says of a workbook that asks to connect. */
export function createConnectionAnswers({
  openStore,
  now,
}: ConnectionAnswersOptions): Pick<MessageAnswers, "connection.answer"> {
  return {
    async "connection.answer"({ connectionId, isGranted, withheld }) {
      const answer = { store: await openStore(), connectionId, now: now() };
      if (isGranted) {
        const granted = await grantConnection({ ...answer, withheld });
        return succeed({ state: granted.ok ? "granted" : "expired" });
      }
      const isRefused = await refuseConnection(answer);
      return succeed({ state: isRefused ? "refused" : "expired" });
    },
  };
}
