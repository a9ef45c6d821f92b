import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "../..");

/** Paths of all files that are or would be committed, relative to the root. */
export function listTrackedFiles(): readonly string[] {
  const output = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
  });
  return output
    .toString()
    .split("\n")
    .filter((path) => path !== "" && existsSync(join(root, path)));
}
