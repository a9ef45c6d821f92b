import { expect, it } from "vitest";
import { BUNDLE_BOUNDS } from "../../../shared/carriers/bundle/bundle-bounds.ts";
import { MAX_COLUMNS, MAX_FILE_BYTES } from "../../../shared/csv/file-bounds.ts";
import { loadDashboardWords } from "../../../shared/words/load-dashboard-words.ts";

const MEGABYTE = 1024 * 1024;

it.each([
  ["en", "MB", "GB"],
  ["ro", "MB", "GB"],
  ["ru", "МБ", "ГБ"],
] as const)(
  "%s: the sentence for a file that is too large names the limit that holds",
  async (language, mega, giga) => {
    const { importWords, bundleWords } = await loadDashboardWords(language);
    expect(importWords.failed["too-large"]).toContain(`${MAX_FILE_BYTES / MEGABYTE / 1024} ${giga}`);
    const text = bundleWords.problems["too-large"];
    expect(text).toContain(`${BUNDLE_BOUNDS.bytesIn / MEGABYTE} ${mega}`);
    expect(text).toContain(` ${BUNDLE_BOUNDS.salesLines / 1e6} `);
    expect(importWords.failed["too-many-columns"].replace(/\D/g, "")).toBe(String(MAX_COLUMNS));
    expect(importWords.rowTooLong("5.002", "C1;Alfa")).toMatch(/5\.002.*[“„«]C1;Alfa[”»]/);
  },
);
