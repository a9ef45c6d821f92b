import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { DEFAULT_ADDIN_ORIGIN } from "../../shared/messages/bridge-wire.ts";
import { root } from "./tracked-files.ts";

interface BuiltManifest {
  readonly permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly externally_connectable?: unknown;
  readonly content_scripts?: readonly { readonly matches: readonly string[] }[];
}

/** Of the extension as built last; `npm test` builds before it comes here. */
const manifest = JSON.parse(
  readFileSync(join(root, ".output/chrome-mv3/manifest.json"), "utf8"),
) as BuiltManifest;

it("asks for exactly the permissions whose reasons SECURITY.md gives", () => {
  const rows = readFileSync(join(root, "SECURITY.md"), "utf8").matchAll(/^\| `(\w+)`[^|]*\| +(\S[^|]*)\|/gm);
  const reasons = new Map([...rows].map(([, name = "", reason = ""]) => [name, reason.trim()]));
  expect([...manifest.permissions, ...(manifest.optional_permissions ?? [])].toSorted()).toEqual(
    [...reasons.keys()].toSorted(),
  );
  for (const [name, reason] of reasons) expect(reason.length, name).toBeGreaterThan(20);
});

it("may ask for a site that the person watches, and for no other permission later", () => {
  expect(manifest.optional_host_permissions).toEqual(["*://*/*"]);
  expect(manifest.optional_permissions ?? []).toEqual([]);
  expect(readFileSync(join(root, "SECURITY.md"), "utf8")).toMatch(
    /^\| one site's pages, asked for[^|]*\| +\S/m,
  );
});

it("reaches no site by itself but the add-in's own", () => {
  expect(manifest.host_permissions ?? []).toEqual([]);
  expect(manifest.externally_connectable).toBeUndefined();
  const sites = manifest.content_scripts?.flatMap(({ matches }) => matches) ?? [];
  expect(sites.length).toBeGreaterThan(0);
  expect(sites.filter((match) => !match.startsWith(`${DEFAULT_ADDIN_ORIGIN}/`))).toEqual([]);
});
