import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { type FileTree, readFolder } from "./zip-folder.ts";

/** Everything that a build of the extension reads; the pane and the tests are no part of it. */
const SOURCES = [
  "extension",
  "shared",
  "package.json",
  "package-lock.json",
  ".npmrc",
  "compile-data.ts",
  "compile-styles.ts",
  "tsconfig.json",
  "wxt.config.ts",
  "LICENSE",
];

/**
 * What addons.mozilla.org asks for beside a bundled extension: the sources and how to build the very same files. The
 * origin is part of the build, so it goes along where the build looks for it.
 */
export function sourceFiles(root: string, addinOrigin: string, version: string): FileTree {
  const files = new Map<string, Uint8Array>();
  for (const name of SOURCES) {
    const path = join(root, name);
    if (!existsSync(path)) throw new Error(`${name} is missing.`);
    if (statSync(path).isFile()) files.set(name, readFileSync(path));
    else for (const [inner, bytes] of readFolder(path)) files.set(`${name}/${inner}`, bytes);
  }
  files.set(".env", Buffer.from(`DOSAR_ADDIN_ORIGIN=${addinOrigin}\n`));
  files.set("BUILD.md", Buffer.from(buildInstructions(addinOrigin, version)));
  return files;
}

function buildInstructions(addinOrigin: string, version: string): string {
  return `# Building Dosar ${version} for Firefox

Any system with Node 20.19 or newer and its npm. Nothing else is needed.

\`\`\`
npm ci
npm run build-for-amo
\`\`\`

The folder \`.output/firefox-mv3\` then holds the files of the package, the same to the byte. \`.env\` names the
one site whose page the extension answers (${addinOrigin}); it is written into the build.

The code is TypeScript, bundled by WXT (Vite) and minified. All libraries come from the npm registry at the versions in
\`package-lock.json\`, unchanged. No code is fetched when the extension runs.
`;
}
