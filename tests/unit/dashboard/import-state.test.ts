import { expect, it } from "vitest";
import {
  afterReading,
  type ChosenFile,
  type ImportState,
} from "../../../extension/ui/dashboard/imports/import-state.ts";
import { previewImport } from "../../../shared/csv/preview-import.ts";
import { encodeText } from "../../support/encode-text.ts";

const text = "Code;Name\nC1;Alfa SRL\n";
const chosen: ChosenFile = { file: new File([text], "clients.csv"), options: {} };
const read = { kind: "preview", preview: previewImport(encodeText(text, "utf-8")) } as const;

it("leads from a read file to its columns, and from one that cannot be read back to the choice", () => {
  const reading: ImportState = { step: "reading", chosen };
  expect(afterReading(reading, chosen, read)).toMatchObject({ step: "columns", isReading: false });
  const failure = { code: "unreadable" } as const;
  expect(afterReading(reading, chosen, { kind: "failed", problem: failure })).toEqual({
    step: "file",
    failure,
  });
});

it("stays where the person went when the reading that they cancelled ends after all", () => {
  const cancelled: ImportState = { step: "file", failure: { code: "cancelled" } };
  expect(afterReading(cancelled, chosen, read)).toBe(cancelled);
  const another: ImportState = { step: "reading", chosen: { ...chosen, options: { kind: "clients" } } };
  expect(afterReading(another, chosen, { kind: "failed", problem: { code: "cancelled" } })).toBe(another);
});
