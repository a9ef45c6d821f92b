import fc from "fast-check";
import { expect, test } from "vitest";
import { blockingKeysOf } from "../../shared/matching/blocking-keys.ts";
import { profileOf } from "../../shared/matching/client-profile.ts";
import type { ClientText } from "../../shared/matching/client-text.ts";
import { judgePair } from "../../shared/matching/judge-pair.ts";
import { firmOf, NOTATIONS, OTHER_FIRMS, TOWNS } from "../support/make-alike-clients.ts";

const number = fc.nat({ max: 5000 });
const notation = fc.constantFrom(...Object.keys(NOTATIONS));
const letters = fc.string({
  unit: fc.constantFrom(..."aăâițșșxyz АБВгдіїё?.-&\"'«0123456789IVX"),
  maxLength: 24,
});
/** Whatever a cell may have in it. */
const anyClient: fc.Arbitrary<ClientText> = fc.record(
  { name: letters, taxId: letters, city: letters, address: letters, phone: letters, country: letters },
  { requiredKeys: ["name"] },
);

function judge(a: ClientText, b: ClientText) {
  return judgePair(profileOf(a), profileOf(b));
}
function noted(name: string, how: string): string {
  return NOTATIONS[how]?.(name) ?? name;
}
function otherOf(name: string, how: string): string {
  return OTHER_FIRMS[how]?.(name) ?? name;
}

/** Neighbours that differ in a word, an error or what they lack. */
const almostAlike = fc
  .record({
    which: fc.nat({ max: 3 }),
    how: notation,
    drop: fc.constantFrom("city", "phone", "address"),
    at: fc.nat(20),
  })
  .map(({ which, how, drop, at }): ClientText => {
    const firm = firmOf(which * 25);
    const name = noted(firm.name, how);
    return { ...firm, [drop]: undefined, name: at > 12 ? name : name.slice(0, at) + name.slice(at + 1) };
  });

test("two clients are one or two whichever of them is asked about first", () => {
  const client = fc.oneof(almostAlike, anyClient);
  fc.assert(
    fc.property(client, client, (a, b) => {
      expect(judge(a, b)).toEqual(judge(b, a));
    }),
  );
});

test("a name in another notation is the same firm's, and both share a key by which they are compared", () => {
  fc.assert(
    fc.property(number, notation, notation, (which, first, second) => {
      const firm = firmOf(which);
      const one = { ...firm, name: noted(firm.name, first) };
      const other = { ...firm, name: noted(firm.name, second) };
      expect(judge(one, other)).toMatchObject({ isAlike: true, by: "name" });
      const keys = new Set(blockingKeysOf(profileOf(one)));
      expect(blockingKeysOf(profileOf(other)).some((key) => keys.has(key))).toBe(true);
    }),
  );
});

test("a number, a word that means something or another form is another firm, also at the same address and phone", () => {
  const how = fc.constantFrom(...Object.keys(OTHER_FIRMS));
  fc.assert(
    fc.property(number, how, fc.constantFrom("capitals", "no marks", "points"), (which, other, as) => {
      const firm = firmOf(which);
      expect(judge(firm, { ...firm, name: noted(otherOf(firm.name, other), as) }).isAlike).toBe(false);
    }),
  );
});

test("valid ids of one scheme that differ are never one client, whatever else agrees", () => {
  const cui = fc.constantFrom("RO1590082", "14399840", "15991149");
  fc.assert(
    fc.property(number, cui, cui, notation, (which, a, b, how) => {
      const firm = { ...firmOf(which), country: "RO" };
      const judgement = judge({ ...firm, taxId: a }, { ...firm, taxId: b, name: noted(firm.name, how) });
      if (a === b) expect(judgement).toMatchObject({ grade: "same", by: "taxId" });
      else expect(judgement).toEqual({ isAlike: false, because: "taxId" });
    }),
  );
});

test("shops of one name in two towns are two", () => {
  fc.assert(
    fc.property(number, fc.constantFrom(...TOWNS), fc.constantFrom(...TOWNS), (which, a, b) => {
      fc.pre(a !== b);
      const { name } = firmOf(which);
      expect(judge({ name, city: a }, { name, city: b })).toEqual({ isAlike: false, because: "town" });
    }),
  );
});
