/** What `npm run package` hands out: the same bytes at each run, one origin everywhere, and a pane that works under its own headers. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FileTree, readFolder } from "../package/zip-folder.ts";
import { type LaunchedExtension, launchExtension } from "../support/launch-extension.ts";
import { openWorkbook } from "../support/open-workbook.ts";
import { type ServedPackage, servePackagedPane } from "../support/serve-packaged-pane.ts";
import { connectWorkbook } from "../support/use-pane.ts";

const ROOT = join(import.meta.dirname, "../..");
const ORIGIN = "https://dosar.company.example";
const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
const EXCEL_ON_THE_WEB = "https://excel.officeapps.live.com";

let folder: string;
let first: FileTree;
let second: FileTree;

beforeAll(() => {
  folder = mkdtempSync(join(ROOT, ".output/packages-test-"));
  first = packageInto("first", "umask 022", "Europe/Bucharest");
  second = packageInto("second", "umask 077", "Asia/Tokyo");
}, 600_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function packageInto(name: string, umask: string, zone: string): FileTree {
  const output = join(folder, name);
  const command = `${umask} && "${process.execPath}" tests/package/start.mjs --addin-origin=${ORIGIN} --output="${output}"`;
  execFileSync("sh", ["-c", command], { cwd: ROOT, stdio: "pipe", env: { ...process.env, TZ: zone } });
  return readFolder(output);
}

function fileOf(files: FileTree, path: string): Uint8Array {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Error(`No ${path} among ${[...files.keys()].join(", ")}`);
  return bytes;
}

const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString("utf8");
const unzipped = (name: string): FileTree => new Map(Object.entries(unzipSync(fileOf(first, name))));

/** Puts files where a browser or a build can find them. */
function unpack(name: string, files: FileTree): string {
  const place = join(folder, name);
  for (const [path, bytes] of files) {
    mkdirSync(join(place, path, ".."), { recursive: true });
    writeFileSync(join(place, path), bytes);
  }
  return place;
}

function hashesOf(files: FileTree): Record<string, string> {
  return Object.fromEntries(
    [...files].map(([path, bytes]) => [path, createHash("sha256").update(bytes).digest("hex")]),
  );
}

describe("the packages", () => {
  it("are the same to the byte in another folder, time zone and umask", () => {
    expect(hashesOf(second)).toEqual(hashesOf(first));
  });

  it("are four zips, the pane's folder, the manifest and their checksums", () => {
    const names = ["chrome.zip", "firefox.zip", "firefox-source.zip", "pane.zip"].map(
      (name) => `dosar-${version}-${name}`,
    );
    const outside = [...first.keys()].filter((path) => !path.startsWith("pane/"));
    expect(outside.toSorted()).toEqual(["SHA256SUMS", ...names, "manifest.xml"].toSorted());
    const inFolder = new Map([...first].filter(([path]) => path.startsWith("pane/")));
    const inZip = [...unzipped(`dosar-${version}-pane.zip`)].map(
      ([path, bytes]) => [`pane/${path}`, bytes] as const,
    );
    expect(hashesOf(new Map(inZip))).toEqual(hashesOf(inFolder));
    for (const line of textOf(fileOf(first, "SHA256SUMS")).trim().split("\n")) {
      const [hash = "", name = ""] = line.split("  ");
      expect(hashesOf(first)[name]).toBe(hash);
    }
  });

  it("name no other origin: the manifest, both extensions, and never this computer", () => {
    expect(textOf(fileOf(first, "manifest.xml"))).not.toContain("localhost");
    for (const browser of ["chrome", "firefox"]) {
      const files = unzipped(`dosar-${version}-${browser}.zip`);
      const manifest = JSON.parse(textOf(fileOf(files, "manifest.json")));
      expect(manifest.version).toBe(version);
      expect(manifest.content_scripts[0].matches).toEqual([`${ORIGIN}/*taskpane/index.html*`]);
      expect(textOf(fileOf(files, "content-scripts/bridge.js"))).toContain(ORIGIN);
    }
  });

  it("speak three languages in every text of the extension's manifest", () => {
    for (const browser of ["chrome", "firefox"]) {
      const files = unzipped(`dosar-${version}-${browser}.zip`);
      const asked = textOf(fileOf(files, "manifest.json")).matchAll(/__MSG_(\w+)__/g);
      const names = [...asked].map(([, name = ""]) => name);
      expect(names).toEqual(expect.arrayContaining(["name", "description", "action_title", "command_open"]));
      for (const language of ["en", "ro", "ru"]) {
        const messages = JSON.parse(textOf(fileOf(files, `_locales/${language}/messages.json`)));
        expect(Object.keys(messages)).toEqual(expect.arrayContaining(names));
      }
    }
  });
});

describe("the source package", () => {
  it("builds the very files of the Firefox package by its own instructions", () => {
    const place = unpack("source", unzipped(`dosar-${version}-firefox-source.zip`));
    expect(readFileSync(join(place, "BUILD.md"), "utf8")).toContain("npm run build-for-amo");
    // Instead of `npm ci`: the same packages by hard links. A symbolic link would change their addresses, and with them the build.
    execFileSync("cp", ["-al", join(ROOT, "node_modules"), join(place, "node_modules")]);
    // As a reviewer has it: nothing of this test's own environment.
    const { DOSAR_ADDIN_ORIGIN: _origin, NODE_ENV: _mode, ...env } = process.env;
    execFileSync("npm", ["run", "build-for-amo"], { cwd: place, stdio: "pipe", env });
    const built = readFolder(join(place, ".output/firefox-mv3"));
    expect(hashesOf(built)).toEqual(hashesOf(unzipped(`dosar-${version}-firefox.zip`)));
  });
});

describe("the pane on a web server with its headers", { shuffle: false }, () => {
  let served: ServedPackage;
  let extension: LaunchedExtension;

  beforeAll(async () => {
    served = await servePackagedPane(join(folder, "first/pane"));
    extension = await launchExtension({
      language: "en-US",
      extensionFolder: unpack("chrome", unzipped(`dosar-${version}-chrome.zip`)),
      args: [
        `--host-resolver-rules=MAP ${new URL(ORIGIN).host}:443 127.0.0.1:${served.port}`,
        // The company's server stands on the internet; what a local one meets is in local-network.test.ts.
        `--ip-address-space-overrides=127.0.0.1:${served.port}=public`,
      ],
    });
    await served.answerForOffice(extension.context);
  });

  afterAll(async () => {
    await extension?.close();
    await served?.close();
  });

  it("connects to the extension from Excel's page, with office.js from Microsoft's address, and breaks no rule", async () => {
    const broken: string[] = [];
    extension.context.on("console", (message) => {
      if (/Content Security Policy/i.test(message.text())) broken.push(message.text());
    });
    const workbook = await openWorkbook(extension.context, {
      paneUrl: `${ORIGIN}/taskpane/index.html`,
      site: EXCEL_ON_THE_WEB,
    });
    await connectWorkbook(extension, workbook);
    const corners = await workbook.pane
      .getByRole("button", { name: "Insert client sheet" })
      .evaluate((button) => getComputedStyle(button).borderRadius);
    expect(corners).toBe("4px");
    expect(served.officeFiles()).toContain("office.js");
    expect(broken).toEqual([]);
    await workbook.page.close();
  });

  it("is shown by no page that is not Excel's", async () => {
    await extension.context.route("https://stranger.example/**", (route) =>
      route.fulfill({
        contentType: "text/html",
        body: `<iframe src="${ORIGIN}/taskpane/index.html"></iframe>`,
      }),
    );
    const page = await extension.context.newPage();
    const refused = page.waitForEvent("console", (message) => /frame-ancestors/.test(message.text()));
    await page.goto("https://stranger.example/");
    await refused;
    await page.close();
  });
});
