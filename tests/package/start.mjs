/** `npm run package`: needs nothing but Node and npm; installs what is missing, then makes the packages. */
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { installPackages } from "../support/install-packages.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
installPackages(root);
const run = spawnSync(
  process.execPath,
  ["--import", "tsx", join(root, "tests/package/package.ts"), ...process.argv.slice(2)],
  { cwd: root, stdio: "inherit" },
);
process.exitCode = run.status ?? 1;
