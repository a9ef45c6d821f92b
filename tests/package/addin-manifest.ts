import { createHash } from "node:crypto";
import { DEFAULT_ADDIN_ORIGIN } from "../../shared/messages/bridge-wire.ts";

export interface ManifestChoices {
  readonly addinOrigin: string;
  /** "0.1.0", as in package.json. */
  readonly version: string;
  readonly addinId?: string | undefined;
}

/**
 * manifest.xml for another origin. Its id follows from the origin, so that it is the same at each packaging (Excel knows
 * an update by id and version) and another one for another origin (a test site and the real one live side by side).
 */
export function addinManifestFor(xml: string, { addinOrigin, version, addinId }: ManifestChoices): string {
  const ownId = /<Id>([^<]+)<\/Id>/.exec(xml)?.[1];
  if (ownId === undefined) throw new Error("manifest.xml has no <Id>.");
  const written = xml
    .replaceAll(DEFAULT_ADDIN_ORIGIN, addinOrigin)
    .replace(/<Id>[^<]+<\/Id>/, `<Id>${addinId ?? derivedGuid(ownId, addinOrigin)}</Id>`)
    .replace(/<Version>[^<]+<\/Version>/, `<Version>${version}.0</Version>`);
  if (/localhost|127\.0\.0\.1/i.test(written))
    throw new Error("An address of this computer is left in the manifest.");
  return written;
}

/** A name-based GUID (RFC 9562, version 5): the same of the same name, below the namespace of another GUID. */
export function derivedGuid(namespace: string, name: string): string {
  const hash = createHash("sha1")
    .update(Buffer.from(namespace.replaceAll("-", ""), "hex"))
    .update(name)
    .digest()
    .subarray(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  return hash.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
