import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EXTENSION_FOLDER } from "./launch-extension.ts";

/**
 * A copy of the built extension that may read a host from the start, as if the person had allowed it: the browser's question
 * has no window without a screen and is never answered. `folder` is the caller's to remove.
 */
export function copyAllowedFor(host: string): { readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), "dosar-allowed-"));
  cpSync(EXTENSION_FOLDER, folder, { recursive: true });
  const file = join(folder, "manifest.json");
  const manifest = JSON.parse(readFileSync(file, "utf8"));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: [`*://${host}/*`] }));
  return { folder };
}
