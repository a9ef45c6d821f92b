import Papa from "papaparse";
import { MAX_ROW_CHARACTERS } from "./file-bounds.ts";
import type { ImportChoices } from "./import-choices.ts";
import { hasLostCharacter } from "./lost-characters.ts";

export type Dialect = Pick<ImportChoices, "delimiter" | "quote" | "newline">;

/** A piece of a file: its rows as cells, and how far the reading has come. */
export interface RowBatch {
  readonly rows: readonly (readonly string[])[];
  readonly bytesRead: number;
  /** Whether a cell may hold a character that could not be decoded. */
  readonly mayHaveLost: boolean;
  /** How the row after these begins, which does not end within what one may have; nothing is read after it. */
  readonly tooLongRow?: string;
}

/** A character that no text file holds: PapaParse's way to say that nothing quotes. */
const NO_QUOTE = "\u0000";

/** All rows of a text, empty ones included. */
export function parseText(text: string, dialect: Dialect): string[][] {
  return cut(text, dialect, false).rows;
}

/** A piece of the text, and how far the reading has come with it. */
export interface TextChunk {
  readonly text: string;
  readonly bytesRead: number;
}

/** The rows of a text that arrives in pieces, batch by batch; a row or a quoted cell may span pieces. */
export function* parseChunks(chunks: Iterable<TextChunk>, dialect: Dialect): Generator<RowBatch> {
  const cutter = createRowCutter(dialect);
  for (const chunk of chunks) {
    const batch = cutter.take(chunk);
    if (batch.rows.length > 0 || batch.tooLongRow !== undefined) yield batch;
    if (batch.tooLongRow !== undefined) return;
  }
  const last = cutter.finish();
  if (last.rows.length > 0) yield last;
}

/** Cuts one text into rows, piece by piece. */
export interface RowCutter {
  /** Its rows that have ended. */
  readonly take: (chunk: TextChunk) => RowBatch;
  /** The row that nothing ends but the text. */
  readonly finish: () => RowBatch;
}

/** By which a person finds the row again. */
const SHOWN_OF_ROW = 60;

/** PapaParse's own Parser is used as its chunk streamer uses it: it leaves the last, maybe unfinished row alone. */
export function createRowCutter(dialect: Dialect): RowCutter {
  let rest = "";
  let bytesRead = 0;
  return {
    take(chunk) {
      const text = rest + chunk.text;
      bytesRead = chunk.bytesRead;
      const { rows, cursor } = cut(text, dialect, true);
      rest = text.slice(cursor);
      return {
        rows,
        bytesRead,
        mayHaveLost: hasLostCharacter(text),
        ...(rest.length > MAX_ROW_CHARACTERS && { tooLongRow: rest.slice(0, SHOWN_OF_ROW) }),
      };
    },
    finish: () => ({
      rows: rest === "" ? [] : cut(rest, dialect, false).rows,
      bytesRead,
      mayHaveLost: hasLostCharacter(rest),
    }),
  };
}

function cut(text: string, { delimiter, quote, newline }: Dialect, ignoreLastRow: boolean) {
  const parser = new Papa.Parser({ delimiter, newline, quoteChar: quote === "" ? NO_QUOTE : quote });
  const { data, meta } = parser.parse(text, 0, ignoreLastRow) as {
    data: string[][];
    meta: { cursor: number };
  };
  const rows = ignoreLastRow || !text.endsWith(newline) ? data : data.slice(0, -1);
  return { rows, cursor: meta.cursor };
}
