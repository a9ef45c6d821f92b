import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { addinManifestFor, derivedGuid } from "../../package/addin-manifest.ts";

const XML = readFileSync(join(import.meta.dirname, "../../../manifest.xml"), "utf8");
const manifestFor = (addinOrigin: string, addinId?: string) =>
  addinManifestFor(XML, { addinOrigin, version: "1.20.3", addinId });
const idOf = (xml: string) => /<Id>(.+)<\/Id>/.exec(xml)?.[1];

it("names the company's origin wherever it named this computer, and the version with four parts", () => {
  const xml = manifestFor("https://dosar.company.ro:8443");
  expect(xml).not.toMatch(/localhost/i);
  const count = (text: string, part: string) => text.split(part).length - 1;
  expect(count(xml, "https://dosar.company.ro:8443/")).toBe(count(XML, "https://localhost:3000/"));
  expect(xml).toContain("<Version>1.20.3.0</Version>");
});

it("has the same id at each packaging for one origin, and another for another", () => {
  const [first, again, other] = ["https://a.ro", "https://a.ro", "https://test.a.ro"].map((origin) =>
    idOf(manifestFor(origin)),
  );
  expect(first).toMatch(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(again).toBe(first);
  expect(other).not.toBe(first);
});

it("derives ids as RFC 9562 does: www.example.com below the namespace of names is 2ed6657d-…", () => {
  expect(derivedGuid("6ba7b810-9dad-11d1-80b4-00c04fd430c8", "www.example.com")).toBe(
    "2ed6657d-e927-568b-95e1-2665a8aea6a2",
  );
});

it("keeps an id that is given", () => {
  const id = "11111111-2222-4333-8444-555555555555";
  expect(idOf(manifestFor("https://a.ro", id))).toBe(id);
});

it("refuses a manifest in which an address of this computer would be left", () => {
  const xml = XML.replace("</OfficeApp>", "<!-- http://localhost:8080 --></OfficeApp>");
  expect(() => addinManifestFor(xml, { addinOrigin: "https://a.ro", version: "1.0.0" })).toThrow(
    "address of this computer",
  );
});
