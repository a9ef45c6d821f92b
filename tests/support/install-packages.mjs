import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Runs `npm ci` when node_modules is missing or was made from another lock file. Throws with what to do when Node is
 * too old or the packages cannot be had.
 */
export function installPackages(root) {
  requireNode(root);
  const lock = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  const marker = join(root, "node_modules", ".cache", "dosar-lock");
  if (existsSync(marker) && readFileSync(marker, "utf8") === lock) return;

  console.log("Installing packages (npm ci) …");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const run = spawnSync(npm, ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (run.status !== 0)
    throw new Error("npm ci failed; its message stands above. Is the npm registry reachable?");
  mkdirSync(dirname(marker), { recursive: true });
  writeFileSync(marker, lock);
}

/** engines.node of package.json is of the form ">=20.19". */
function requireNode(root) {
  const wanted = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).engines.node.replace(">=", "");
  const [major, minor] = process.versions.node.split(".").map(Number);
  const [leastMajor, leastMinor] = wanted.split(".").map(Number);
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return;
  throw new Error(
    `Node ${wanted} or newer is needed; this is Node ${process.versions.node}. https://nodejs.org`,
  );
}
