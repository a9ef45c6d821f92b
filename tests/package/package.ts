/** `npm run package -- --addin-origin=https://…`: everything that is handed out, for one origin, into .output/packages. */
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { addinManifestFor } from "./addin-manifest.ts";
import { buildPrograms } from "./build-programs.ts";
import { type PackageOptions, readOptions } from "./read-options.ts";
import { serverSnippets } from "./server-snippets.ts";
import { sourceFiles } from "./source-files.ts";
import { type FileTree, readFolder, zipFiles } from "./zip-folder.ts";

const ROOT = join(import.meta.dirname, "../..");

const options = readOptions(process.argv.slice(2));
if (options.ok) await makePackages(options.value);
else {
  console.error(options.problem.message);
  process.exitCode = 1;
}

async function makePackages(chosen: PackageOptions): Promise<void> {
  const { addinOrigin, addinId, outputFolder = ".output/packages" } = chosen;
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const output = resolve(ROOT, outputFolder);
  mkdirSync(join(ROOT, ".output"), { recursive: true });
  const workFolder = mkdtempSync(join(ROOT, ".output/packaging-"));
  try {
    const built = await buildPrograms(ROOT, workFolder, addinOrigin);
    const pane = paneFiles(built.paneFolder);
    const manifest = readFileSync(join(ROOT, "manifest.xml"), "utf8");
    const packages: FileTree = new Map([
      [`dosar-${version}-chrome.zip`, zipFiles(readFolder(built.chromeFolder))],
      [`dosar-${version}-firefox.zip`, zipFiles(readFolder(built.firefoxFolder))],
      [`dosar-${version}-firefox-source.zip`, zipFiles(sourceFiles(ROOT, addinOrigin, version))],
      [`dosar-${version}-pane.zip`, zipFiles(pane)],
      ["manifest.xml", Buffer.from(addinManifestFor(manifest, { addinOrigin, version, addinId }))],
    ]);
    rmSync(output, { recursive: true, force: true });
    writeTree(join(output, "pane"), pane);
    writeTree(output, packages);
    writeTree(output, new Map([["SHA256SUMS", Buffer.from(checksums(packages))]]));
    report(output, packages, addinOrigin);
  } finally {
    rmSync(workFolder, { recursive: true, force: true });
  }
}

/** The built pane and what tells each kind of web server its headers. */
function paneFiles(folder: string): FileTree {
  const files = readFolder(folder);
  for (const [name, text] of serverSnippets()) files.set(name, Buffer.from(text));
  return files;
}

function writeTree(folder: string, files: FileTree): void {
  for (const [path, bytes] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}

/** As `sha256sum --check SHA256SUMS` reads it. */
function checksums(files: FileTree): string {
  return [...files]
    .map(([path, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${path}\n`)
    .join("");
}

function report(output: string, packages: FileTree, addinOrigin: string): void {
  console.log(`Packages for ${addinOrigin} in ${relative(process.cwd(), output)}:`);
  for (const [path, bytes] of packages) {
    console.log(`  ${path.padEnd(34)} ${Math.ceil(bytes.length / 1024)} kB`);
  }
  console.log("  pane/                              the pane's files, for any web server with https");
}
