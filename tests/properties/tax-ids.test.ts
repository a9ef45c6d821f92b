import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { isOfScheme, type TaxIdSchemeId } from "../../shared/model/tax-id/tax-id-schemes.ts";
import { hasValidChecksum, type TaxIdScheme } from "../fixtures/client-matching/tax-id-checksums.ts";
import { drawCodes } from "../fixtures/tax-ids/draw-codes.ts";
import { DRAWN_PATTERNS } from "../fixtures/tax-ids/drawn-patterns.ts";
import { SECOND_VERDICTS } from "../fixtures/tax-ids/second-verdicts.ts";

const COUNT = 20_000;
const draw = (id: TaxIdSchemeId) => drawCodes(DRAWN_PATTERNS[id] ?? [], COUNT);
const schemes = Object.keys(SECOND_VERDICTS) as TaxIdSchemeId[]; // Object.keys forgets the keys.

it.each(schemes)("agrees with a second implementation on 20,000 codes of %s", (id) => {
  const verdicts = draw(id).map((code) => (isOfScheme(id, code) ? "1" : "0"));
  const hash = createHash("sha256").update(verdicts.join("")).digest("hex").slice(0, 16);
  expect([verdicts.filter((verdict) => verdict === "1").length, hash]).toEqual(SECOND_VERDICTS[id]);
});

const ALSO_IN_FIXTURES: readonly (readonly [TaxIdSchemeId, TaxIdScheme])[] = [
  ["ro-cui", "RO CUI"],
  ["ru-inn", "RU INN 10"],
  ["ru-inn-person", "RU INN 12"],
  ["md-idno", "MD IDNO"],
  ["pl-nip", "PL NIP"],
  ["bg-eik", "BG EIK"],
  ["ua-edrpou", "UA EDRPOU"],
  ["ua-rnokpp", "UA RNOKPP"],
];

it.each(ALSO_IN_FIXTURES)("reads %s as the labelled clients' own checker reads %s", (id, name) => {
  const differing = draw(id)
    .slice(0, 2000)
    .filter((code) => !code.startsWith("0"))
    .filter((code) => isOfScheme(id, code) !== hasValidChecksum(name, code));
  expect(differing).toEqual([]);
});

it("knows the branch of a Bulgarian firm", () => {
  const codes = drawCodes(["831902088####", "#############"], 2000);
  const differing = codes.filter(
    (code) => isOfScheme("bg-eik", code) !== hasValidChecksum("BG EIK 13", code),
  );
  expect(differing).toEqual([]);
});
