import Dexie from "dexie";
import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { beforeEach, expect, it } from "vitest";
import { answerMessage } from "../../../extension/background/answer-messages.ts";
import { createClipAnswers } from "../../../extension/background/clip-answers.ts";
import type { Instant } from "../../../shared/model/day.ts";
import type { ConnectionId } from "../../../shared/model/ids.ts";
import { openStore } from "../../../shared/store/open-store.ts";
import { pairOverPort } from "../../support/bridge-pair.ts";
import { openTestStore } from "../../support/open-test-store.ts";

const now = () => "2026-11-24T09:00:00.000Z" as Instant;
const newId = () => "id";
const indexedDB = new IDBFactory();
const openNewer = () => openStore({ now, newId, indexedDB, IDBKeyRange });

/** The data as a Dosar of the future leaves it. */
beforeEach(async () => {
  const newer = new Dexie("dosar", { indexedDB, IDBKeyRange });
  newer.version(9).stores({ clients: "id" });
  await newer.open();
  newer.close();
});

it("the popup is told that the data is a newer Dosar's", async () => {
  const answers = createClipAnswers({
    openStore: openNewer,
    now,
    newId,
    language: () => "ro",
    readTab: async () => undefined,
    captureTab: async () => undefined,
    recipesOfTab: async () => [],
    openPicker: async () => false,
    offerOnce: async () => true,
    takeSelection: async () => undefined,
    keepListDraft: async () => undefined,
    readListDraft: async () => undefined,
    openDashboard: async () => undefined,
    checkOffers: async () => undefined,
  });
  const answer = await answerMessage({ name: "setting.read", request: {} }, answers);
  expect(answer).toEqual({ ok: false, problem: { code: "data-is-newer" } });
});

it("a pane that asks to connect is told so, too", async () => {
  const { client } = pairOverPort({ store: await openTestStore(), openStore: openNewer });
  const answer = await client.ask("connection.status", { connectionId: "c" as ConnectionId });
  expect(answer).toMatchObject({ ok: false, problem: { code: "data-is-newer" } });
});
