import { expect, it } from "vitest";
import { UNDECIDED } from "../../../shared/actions/import-decisions.ts";
import type { ImportProgress } from "../../../shared/actions/import-progress.ts";
import { previewImportAgainstStore } from "../../../shared/actions/preview-import.ts";
import { sureJoins } from "../../../shared/actions/recognise-clients.ts";
import { undoImport } from "../../../shared/actions/undo-import.ts";
import { previewImport } from "../../../shared/csv/preview-import.ts";
import type { SourceId } from "../../../shared/model/ids.ts";
import type { Store } from "../../../shared/store/open-store.ts";
import { listRecords } from "../../../shared/store/read-records.ts";
import { encodeText } from "../../support/encode-text.ts";
import { importText } from "../../support/import-text.ts";
import { openTestStore } from "../../support/open-test-store.ts";

const OLD = `Client code;Client name;Tax id;City;Phone
A1;Impact Serv SRL;14399840;Galați;0236 470 115
A2;Panificația Țărănească SRL;;Târgu Mureș;0265 311 740
A3;Zefir Construct SRL;1590082;Iași;
`;
const NEW = `Client code;Client name;Tax id;City;Phone
77;IMPACT SERVICII;RO14399840;Galati;
78;PANIFICATIA TARANEASCA S.R.L.;;Targu Mures;+40 265 311 740
79;Zefir Construct SRL;15991149;Iasi;
80;Rândunica Textil SRL;;Bacău;0234 555 111
81;SC RANDUNICA TEXTIL SRL;;Bacau;0234555111
`;
const other = { reading: { source: "crm" as SourceId } };

async function recognisedIn(store: Store, text: string) {
  const bytes = encodeText(text, "utf-8");
  const { choices } = previewImport(bytes, other.reading);
  const check = await previewImportAgainstStore({ store, bytes, choices });
  if (!check.ok) throw new Error(check.problem.code);
  return check.value.recognised;
}

it("recognises a client by tax id, proposes by name with reasons, and never one with another valid tax id", async () => {
  const store = await openTestStore();
  await importText(store, OLD);
  const recognised = await recognisedIn(store, NEW);
  expect(recognised.map(({ code, asName, where, likeness }) => [code, asName, where, likeness.by])).toEqual([
    ["77", "Impact Serv SRL", "kept", "taxId"],
    ["78", "Panificația Țărănească SRL", "kept", "name"],
    ["81", "Rândunica Textil SRL", "file", "name"],
  ]);
  expect(recognised[1]?.likeness.support).toEqual(["town", "phone"]);
});

it("joins by tax id alone unless the person confirms a name, and asks nothing of the same file again", async () => {
  const store = await openTestStore();
  await importText(store, OLD);
  const before = await listRecords(store, "clients");
  const recognised = await recognisedIn(store, NEW);
  // The sure one is confirmed beforehand; the two rows of the file are confirmed by the person.
  const joined = new Map([
    ...sureJoins(recognised),
    ...recognised.slice(2).map((one) => [one.code, one.as] as const),
  ]);
  const first = await importText(store, NEW, { ...other, decisions: { ...UNDECIDED, joined } });
  const names = (await listRecords(store, "clients")).map(({ name }) => name).sort();
  expect(names).toEqual([
    "Impact Serv SRL",
    "Panificația Țărănească SRL",
    "Rândunica Textil SRL",
    "Zefir Construct SRL",
    "Zefir Construct SRL",
  ]);
  expect(await recognisedIn(store, NEW)).toEqual([]);
  expect(await importText(store, NEW, other)).toMatchObject({ isWritten: false });
  await undoImport({ store, batchId: first.batch.id });
  expect(await listRecords(store, "clients")).toEqual(before);
});

it("keeps apart who is not confirmed, and does not ask again", async () => {
  const store = await openTestStore();
  await importText(store, OLD);
  await importText(store, NEW, other);
  expect(await listRecords(store, "clients")).toHaveLength(7);
  expect(await recognisedIn(store, NEW)).toEqual([]);
});

it("keeps apart by tax id, too, who the person says is another", async () => {
  const store = await openTestStore();
  await importText(store, OLD);
  await importText(store, NEW, { ...other, decisions: { ...UNDECIDED, apart: new Set(["77"]) } });
  const names = (await listRecords(store, "clients")).map(({ name }) => name);
  expect(names).toContain("Impact Serv SRL");
  expect(names).toContain("IMPACT SERVICII");
  expect(await recognisedIn(store, NEW)).toEqual([]);
});

const OPEN = `Open items as of 31.10.2026
Client name;Document number;Date;Due date;Amount;Open;Currency
SC PANIFICAȚIA ȚĂRĂNEASCĂ SRL;F1;01.09.2026;01.10.2026;100,00;40,00;RON
Zefir Construct SRL;F2;01.09.2026;01.10.2026;200,00;200,00;RON
`;

async function whoOwes(store: Store): Promise<readonly (string | undefined)[]> {
  const clients = new Map((await listRecords(store, "clients")).map(({ id, name }) => [id, name]));
  const documents = (await listRecords(store, "receivables")).toSorted((a, b) =>
    a.documentNumber < b.documentNumber ? -1 : 1,
  );
  return documents.map(({ clientId }) => clientId && clients.get(clientId));
}

it("gives what is owed to the client whom the person has confirmed, and an exact name to its client unless they say no", async () => {
  const store = await openTestStore();
  await importText(store, OLD);
  const recognised = await recognisedIn(store, OPEN);
  expect(recognised.map(({ name, isSure }) => [name, isSure])).toEqual([
    ["SC PANIFICAȚIA ȚĂRĂNEASCĂ SRL", false],
    ["Zefir Construct SRL", true],
  ]);
  const joined = new Map(recognised.map(({ code, as }) => [code, as] as const));
  const confirmed = await importText(store, OPEN, { ...other, decisions: { ...UNDECIDED, joined } });
  expect(await whoOwes(store)).toEqual(["Panificația Țărănească SRL", "Zefir Construct SRL"]);
  await undoImport({ store, batchId: confirmed.batch.id });

  const apart = new Set(recognised.map(({ code }) => code));
  await importText(store, OPEN, { ...other, decisions: { ...UNDECIDED, apart } });
  expect(await whoOwes(store)).toEqual(["SC PANIFICAȚIA ȚĂRĂNEASCĂ SRL", "Zefir Construct SRL"]);
  expect(await listRecords(store, "clients")).toHaveLength(5);
});

it("can be cancelled while clients are recognised, and says how far it is", async () => {
  const store = await openTestStore();
  const names = Array.from({ length: 500 }, (_, number) => `${number};Firma Țesătoria ${number} SRL`);
  const bytes = encodeText(["Client code;Client name", ...names].join("\n"), "utf-8");
  await importText(store, OLD);
  const { choices } = previewImport(bytes, other.reading);
  const signal = { aborted: false };
  const doneCounts: number[] = [];
  const onProgress = ({ phase, doneCount }: ImportProgress) => {
    if (phase !== "recognising") return;
    doneCounts.push(doneCount);
    signal.aborted = doneCount > 250;
  };
  const check = await previewImportAgainstStore({ store, bytes, choices, signal, onProgress });
  expect(check).toEqual({ ok: false, problem: { code: "cancelled" } });
  expect(doneCounts.length).toBeGreaterThan(5);
  expect(doneCounts.at(-1)).toBeLessThan(400);
});
