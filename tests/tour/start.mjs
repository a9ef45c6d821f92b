/** `npm start`: needs nothing but Node and npm; installs what is missing, then takes the tour. */
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { installPackages } from "../support/install-packages.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
try {
  installPackages(root);
  const tour = ["--import", "tsx", join(root, "tests/tour/tour.ts"), ...process.argv.slice(2)];
  process.exitCode = spawnSync(process.execPath, tour, { cwd: root, stdio: "inherit" }).status ?? 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
