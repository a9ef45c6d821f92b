import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/** Where Firefox usually stands, Debian's long-term edition first. */
const USUAL_PLACES = [
  "/usr/bin/firefox-esr",
  "/usr/bin/firefox",
  "/snap/bin/firefox",
  "/Applications/Firefox.app/Contents/MacOS/firefox",
  "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
  "C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe",
];

/** Firefox's program: FIREFOX_PATH, else the first that is installed; undefined when there is none. */
export function findFirefox() {
  const named = process.env.FIREFOX_PATH;
  if (named) return existsSync(named) ? named : undefined;
  return USUAL_PLACES.find((path) => existsSync(path));
}

/**
 * Finds Firefox, on Debian as root installs its long-term edition first where there is none.
 * Throws with what to do when that is not possible.
 */
export function findOrInstallFirefox() {
  const found = findFirefox();
  if (found) return found;
  if (isDebian() && process.getuid?.() === 0) {
    console.log("No Firefox found: installing Debian's firefox-esr …");
    execFileSync("apt-get", ["update", "-qq"], { stdio: "inherit" });
    execFileSync("apt-get", ["install", "-y", "-qq", "firefox-esr"], {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    const installed = findFirefox();
    if (installed) return installed;
  }
  const named = process.env.FIREFOX_PATH;
  throw new Error(
    named
      ? `FIREFOX_PATH names ${named}, and there is no such file. Set it to Firefox's program.`
      : "No Firefox was found. Install it (Debian: sudo apt-get install firefox-esr), or set FIREFOX_PATH to its program.",
  );
}

function isDebian() {
  return (
    existsSync("/etc/os-release") && /^ID(_LIKE)?=.*debian/m.test(readFileSync("/etc/os-release", "utf8"))
  );
}
