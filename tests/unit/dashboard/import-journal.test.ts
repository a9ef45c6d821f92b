import { expect, it } from "vitest";
import {
  keepOpenImport,
  type OpenImport,
  readOpenImport,
} from "../../../extension/ui/dashboard/imports/import-journal.ts";
import { chooseForAll, UNDECIDED } from "../../../shared/actions/import-decisions.ts";
import { ClientId } from "../../../shared/model/ids.ts";

function keeper() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

const open: OpenImport = {
  fileName: "clienti.csv",
  size: 12_000,
  options: { kind: "clients", currency: "RON" },
  decisions: {
    ...UNDECIDED,
    missing: chooseForAll("file"),
    vanished: "settle-named",
    joined: new Map([["C-7", ClientId.parse("client-1")]]),
    apart: new Set(["C-8"]),
    gone: { all: "keep", byId: new Map([[ClientId.parse("client-2"), "archive"]]) },
  },
  isChecked: true,
  share: 0.43,
};

it("an interrupted import comes back with all that was decided, firms that were joined and missing documents too", () => {
  const storage = keeper();
  keepOpenImport(storage, open);
  expect(readOpenImport(storage)).toEqual(open);
});

it("an import that was interrupted before anything was decided has nothing decided for the person", () => {
  const storage = keeper();
  keepOpenImport(storage, { ...open, decisions: undefined });
  expect(readOpenImport(storage)?.decisions).toBeUndefined();
});
