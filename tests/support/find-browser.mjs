import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/** Where Chromium, Edge and Chrome usually stand, in the order in which the tests were run with them most. */
const USUAL_PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/snap/bin/chromium",
  "/usr/bin/microsoft-edge",
  "/usr/bin/google-chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  "C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  // Installed for one person, without an administrator.
  ...(process.env.LOCALAPPDATA
    ? [
        `${process.env.LOCALAPPDATA}\\Microsoft\\Edge\\Application\\msedge.exe`,
        `${process.env.LOCALAPPDATA}\\Google\\Chrome\\Application\\chrome.exe`,
        `${process.env.LOCALAPPDATA}\\Chromium\\Application\\chrome.exe`,
      ]
    : []),
];

/** The browser's program: CHROME_PATH, else the first that is installed; undefined when there is none. */
export function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named) return existsSync(named) ? named : undefined;
  return USUAL_PLACES.find((path) => existsSync(path));
}

/**
 * Finds a browser, on Debian as root installs Chromium first where there is none.
 * Throws with what to do when that is not possible.
 */
export function findOrInstallBrowser() {
  const found = findBrowser();
  if (found) return found;
  if (isDebian() && process.getuid?.() === 0) {
    console.error("No browser found: installing Debian's Chromium …");
    const installed = installChromium() ? findBrowser() : undefined;
    if (installed) return installed;
  }
  const named = process.env.CHROME_PATH;
  throw new Error(
    named
      ? `CHROME_PATH names ${named}, and there is no such file. Set it to the program of Chromium, Edge or Chrome.`
      : "No Chromium, Edge or Chrome was found. Install one of them (Debian: sudo apt-get install chromium), or set CHROME_PATH to its program.",
  );
}

/** Waits for another installation that is running, as on a machine that has just been started. */
function installChromium() {
  const wait = ["-o", "DPkg::Lock::Timeout=300", "-qq"];
  const options = {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  };
  try {
    execFileSync("apt-get", [...wait, "update"], options);
    execFileSync("apt-get", [...wait, "install", "-y", "chromium"], options);
    return true;
  } catch {
    return false;
  }
}

function isDebian() {
  return (
    existsSync("/etc/os-release") && /^ID(_LIKE)?=.*debian/m.test(readFileSync("/etc/os-release", "utf8"))
  );
}
