import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Where LibreOffice usually stands. */
const USUAL_PLACES = [
  "/usr/bin/soffice",
  "/usr/local/bin/soffice",
  "/snap/bin/libreoffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];

/** LibreOffice's program: SOFFICE_PATH, else the first that is installed; undefined when there is none. */
export function findOffice() {
  const named = process.env.SOFFICE_PATH;
  if (named) return existsSync(named) ? named : undefined;
  return USUAL_PLACES.find((path) => existsSync(path));
}

/** The same; on Debian as root what Calc needs is installed first where there is none. */
export function findOrInstallOffice() {
  const found = findOffice();
  if (found || !existsSync("/usr/bin/apt-get") || process.getuid?.() !== 0) return found;
  console.log("No LibreOffice found: installing Debian's libreoffice-calc …");
  execFileSync("apt-get", ["update", "-qq"], { stdio: "inherit" });
  execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "libreoffice-calc"], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  return findOffice();
}
