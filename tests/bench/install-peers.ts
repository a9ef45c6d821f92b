/**
 * What others have written for the same tasks. Readers of pages bring 150 packages that Dosar does not need, so that all of them
 * have a folder and a lock of their own (peers/), and are installed when a bench asks for them for the first time.
 */
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const FOLDER = join(import.meta.dirname, "peers");

/** Loads packages of the peers' folder. */
export function requireOfPeers(): NodeJS.Require {
  installPeers();
  return createRequire(join(FOLDER, "package.json"));
}

/** Without their install scripts: one of them fetches a program, and works without it. */
function installPeers(): void {
  if (areInstalled()) return;
  console.error("Installing the peers (npm ci) …");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const { status } = spawnSync(
    npm,
    ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"],
    {
      cwd: FOLDER,
      stdio: ["ignore", "ignore", "inherit"],
      shell: process.platform === "win32",
    },
  );
  if (status !== 0)
    throw new Error("npm ci failed; its message stands above. Is the npm registry reachable?");
}

/** npm writes a lock of its own when it has installed: older than ours, a peer has come since. */
function areInstalled(): boolean {
  const written = join(FOLDER, "node_modules", ".package-lock.json");
  return (
    existsSync(written) && statSync(written).mtimeMs >= statSync(join(FOLDER, "package-lock.json")).mtimeMs
  );
}
