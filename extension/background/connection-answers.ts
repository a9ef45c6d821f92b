import { grantConnection } from "../../shared/actions/grant-connection.ts";
import { refuseConnection } from "../../shared/actions/refuse-connection.ts";
import type { Connection } from "../../shared/model/connection.ts";
import type { Instant } from "../../shared/model/day.ts";
import { succeed } from "../../shared/std/result.ts";
import type { Store } from "../../shared/store/open-store.ts";
import { getRecord } from "../../shared/store/read-records.ts";
import type { MessageAnswers } from "./answer-messages.ts";

export interface ConnectionAnswersOptions {
  readonly openStore: () => Promise<Store>;
  readonly now: () => Instant;
}

/** What the person says of a workbook that asks to connect. The reply is what stands then, whoever answered first. */
export function createConnectionAnswers({
  openStore,
  now,
}: ConnectionAnswersOptions): Pick<MessageAnswers, "connection.answer"> {
  return {
    async "connection.answer"({ connectionId, isGranted, withheld }) {
      const store = await openStore();
      const answer = { store, connectionId, now: now() };
      if (isGranted) await grantConnection({ ...answer, withheld });
      else await refuseConnection(answer);
      return succeed({ state: standingOf(await getRecord(store, "connections", connectionId)) });
    },
  };
}

function standingOf(connection: Connection | undefined): "granted" | "refused" | "expired" {
  const state = connection?.state;
  return state === "granted" || state === "refused" ? state : "expired";
}
