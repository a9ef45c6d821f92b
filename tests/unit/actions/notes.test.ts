import { beforeEach, describe, expect, it } from "vitest";
import { correctNote } from "../../../shared/actions/correct-note.ts";
import { deleteRecords, planDeletion } from "../../../shared/actions/delete-records.ts";
import { listNotePage } from "../../../shared/actions/list-note-page.ts";
import { mergeRecords } from "../../../shared/actions/merge-records.ts";
import type { NoteId } from "../../../shared/model/ids.ts";
import { canonicalDump } from "../../../shared/store/canonical-dump.ts";
import { listNotesAbout } from "../../../shared/store/find-notes.ts";
import type { Store } from "../../../shared/store/open-store.ts";
import { getRecord, listRecords } from "../../../shared/store/read-records.ts";
import { saveRecords } from "../../../shared/store/save-records.ts";
import { undoWrite } from "../../../shared/store/undo-write.ts";
import { makeClient, makeNote } from "../../support/make-records.ts";
import { openTestStore } from "../../support/open-test-store.ts";

const alfa = makeClient("C-1");
const beta = makeClient("C-2");
const ABOUT_ALFA = { kind: "client", id: alfa.id } as const;
const ABOUT_BETA = { kind: "client", id: beta.id } as const;
const ABOUT_SHOP = { kind: "competitor", id: "shop" } as const;
const at = (day: number) => ({ createdAt: `2026-11-0${day}T08:00:00.000Z` });
const id = (text: string) => text as NoteId;

let store: Store;
let idCount = 0;
const newId = () => `new-${++idCount}`;
beforeEach(async () => {
  idCount = 0;
  store = await openTestStore();
  await saveRecords(store, [
    { table: "clients", record: alfa },
    { table: "clients", record: beta },
    { table: "notes", record: makeNote("a", ABOUT_ALFA, at(1)) },
    { table: "notes", record: makeNote("b", ABOUT_BETA, { ...at(2), kind: "risk" }) },
    { table: "notes", record: makeNote("c", ABOUT_SHOP, at(3)) },
  ]);
});

describe("notes of a damaged file that take each other's place", () => {
  it("are deleted all the same, each with the other", async () => {
    const circle = [
      makeNote("n1", ABOUT_ALFA, { supersedes: "n2" }),
      makeNote("n2", ABOUT_ALFA, { supersedes: "n1" }),
      makeNote("self", ABOUT_ALFA, { supersedes: "self" }),
    ];
    await saveRecords(
      store,
      circle.map((record) => ({ table: "notes", record })),
    );
    await deleteRecords({ store, plan: { table: "notes", ids: [id("n1"), id("self")] } });
    expect((await listRecords(store, "notes")).map((note) => note.id)).toEqual(["a", "b", "c"]);
  });
});

describe("a corrected note", () => {
  it("stands in the place of the first, with its day, and an undo brings the first back", async () => {
    const before = await canonicalDump(store);
    const corrected = await correctNote({ store, id: id("a"), changes: { text: " Vrea joi " }, newId });
    if (!corrected.ok) throw new Error(corrected.problem.code);
    expect(await listNotesAbout(store, ABOUT_ALFA)).toMatchObject([
      { id: "new-1", text: "Vrea joi", ...at(1), supersedes: "a" },
    ]);
    expect(await getRecord(store, "notes", "a")).toMatchObject({ text: "a" });
    await undoWrite(store, corrected.value.revision);
    expect(await canonicalDump(store)).toBe(before);
  });

  it("moves to another client and is no more among the notes of the first", async () => {
    await correctNote({ store, id: id("a"), changes: { about: ABOUT_BETA }, newId });
    expect(await listNotesAbout(store, ABOUT_ALFA)).toEqual([]);
    expect((await listNotesAbout(store, ABOUT_BETA)).map((note) => note.id)).toEqual(["b", "new-1"]);
  });

  it("cannot be corrected a second time: only what took its place can", async () => {
    await correctNote({ store, id: id("a"), changes: { text: "one" }, newId });
    const again = await correctNote({ store, id: id("a"), changes: { text: "two" }, newId });
    expect(again).toEqual({ ok: false, problem: { code: "gone" } });
  });

  it("that says the same is not written, and an empty one is refused", async () => {
    const same = await correctNote({ store, id: id("a"), changes: { text: "a" }, newId });
    expect(same).toEqual({ ok: true, value: { revision: 0, id: "a" } });
    const empty = await correctNote({ store, id: id("a"), changes: { text: "  " }, newId });
    expect(empty).toEqual({ ok: false, problem: { code: "not-valid", field: "text" } });
  });

  it("is deleted with what it had replaced, which would come to light otherwise", async () => {
    await correctNote({ store, id: id("a"), changes: { text: "one" }, newId });
    const before = await canonicalDump(store);
    const plan = await planDeletion({ store, table: "notes", ids: [id("new-1")] });
    const { revision } = await deleteRecords({ store, plan });
    expect(await listNotesAbout(store, ABOUT_ALFA)).toEqual([]);
    await undoWrite(store, revision);
    expect(await canonicalDump(store)).toBe(before);
  });
});

describe("all notes", () => {
  const idsOf = async (options: Partial<Parameters<typeof listNotePage>[0]> = {}) => {
    const page = await listNotePage({ store, limit: 2, ...options });
    return [page.notes.map((note) => note.id), page.totalCount, page.next];
  };

  it("come newest first, two a page, with the count of all", async () => {
    expect(await idsOf()).toEqual([["c", "b"], 3, "b"]);
    expect(await idsOf({ after: id("b") })).toEqual([["a"], 3, undefined]);
  });

  it("can be those of one kind, or about competitors alone", async () => {
    expect(await idsOf({ kinds: ["risk"] })).toEqual([["b"], 1, undefined]);
    expect(await idsOf({ subjectKinds: ["competitor", "product"] })).toEqual([["c"], 1, undefined]);
  });

  it("are about the client that remains after a merge, at once", async () => {
    await idsOf();
    await mergeRecords({ store, plan: { table: "clients", keepId: alfa.id, otherIds: [beta.id] } });
    const { notes } = await listNotePage({ store, limit: 9 });
    expect(notes.map(({ about }) => about)).toEqual([ABOUT_SHOP, ABOUT_ALFA, ABOUT_ALFA]);
  });
});
