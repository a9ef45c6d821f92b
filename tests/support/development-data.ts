import { existsSync } from "node:fs";
import { join } from "node:path";

/**
 * A file of data that is too large for the repository, or not ours to publish: in the folder that DOSAR_DATA names. Undefined where
 * there is none, as on a plain clone; a test then says `WITHOUT_DATA` instead of checking.
 */
export function developmentData(...path: readonly string[]): string | undefined {
  const folder = process.env.DOSAR_DATA;
  const file = folder === undefined ? undefined : join(folder, ...path);
  return file !== undefined && existsSync(file) ? file : undefined;
}

export const WITHOUT_DATA = "Not checked: DOSAR_DATA names no folder with this file.";
