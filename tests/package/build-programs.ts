import { join } from "node:path";
import { build as buildSite } from "vite";
import { build as buildExtension } from "wxt";

export interface BuiltPrograms {
  readonly chromeFolder: string;
  readonly firefoxFolder: string;
  readonly paneFolder: string;
}

/** Builds the extension for both families of browsers and the pane, for one origin, into a folder of its own. */
export async function buildPrograms(
  root: string,
  folder: string,
  addinOrigin: string,
): Promise<BuiltPrograms> {
  // Read by wxt.config.ts.
  process.env.DOSAR_ADDIN_ORIGIN = addinOrigin;
  // Whatever the environment says: React's development build would name files of this computer.
  process.env.NODE_ENV = "production";
  for (const browser of ["chrome", "firefox"]) {
    await buildExtension({ root, browser, manifestVersion: 3, outDir: folder, logger: SILENT });
  }
  const paneFolder = join(folder, "pane");
  await buildSite({
    root: join(root, "excel-addin"),
    configFile: join(root, "excel-addin/vite.config.ts"),
    logLevel: "error",
    build: { outDir: paneFolder },
  });
  return {
    paneFolder,
    chromeFolder: join(folder, "chrome-mv3"),
    firefoxFolder: join(folder, "firefox-mv3"),
  };
}

const ignore = () => undefined;
/** WXT's lists of files would hide the one line that matters here; what fails is thrown all the same. */
const SILENT = {
  debug: ignore,
  log: ignore,
  info: ignore,
  success: ignore,
  warn: console.warn,
  error: console.error,
  fatal: console.error,
  level: 1,
};
