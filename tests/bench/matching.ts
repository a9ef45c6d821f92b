/** Recognising the clients of a file, beside comparing every pair by letters alone. */
import { distance } from "fastest-levenshtein";
import { profileOf } from "../../shared/matching/client-profile.ts";
import type { ClientText } from "../../shared/matching/client-text.ts";
import { type ClientMatch, matchClients } from "../../shared/matching/match-clients.ts";
import { firmOf, NOTATIONS } from "../support/make-alike-clients.ts";
import type { BenchResult } from "./bench-result.ts";

const KEPT_COUNT = 10_000;
const FILE_COUNT = 10_000;
/** The rest of the file are firms that are not kept. */
const KNOWN_SHARE = 0.5;
const ROUNDS = 2;

export async function benchMatching(): Promise<BenchResult> {
  const kept = Array.from({ length: KEPT_COUNT }, (_, number) => firmOf(number));
  const file = Array.from({ length: FILE_COUNT }, (_, position) => recordOf(position));
  const matches = match(file, kept);
  return {
    title: `Matching: ${FILE_COUNT.toLocaleString("en")} clients of a file against ${KEPT_COUNT.toLocaleString("en")} kept ones`,
    rows: [
      {
        task: "recognise them by tax id, name, town, street and phone, reading the texts included",
        oursMs: fastest(() => match(file, kept)),
        peer: {
          name: "fastest-levenshtein on all pairs of folded names",
          ms: fastest(() => allPairs(file, kept)),
        },
        target: { kind: "at-most-peer", times: 4 },
      },
    ],
    notes: [notesOf(matches)],
  };
}

function notesOf(matches: readonly ClientMatch[]): string {
  const right = matches.filter(({ file, there }) => numberOf(file) === there).length;
  const known = Array.from({ length: FILE_COUNT }, (_, position) => numberOf(position)).filter(
    (number) => number < KEPT_COUNT,
  ).length;
  // A bench that recognises nobody is worth nothing.
  if (right === 0) throw new Error("Nobody was recognised.");
  const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)} %`;
  return `Of ${known} kept clients in other notations ${share(right, known)} were recognised; ${share(
    matches.length - right,
    matches.length,
  )} of what was said was wrong. Generated names: tests/fixtures/client-matching has the honest ones.`;
}

const numberOf = (position: number) =>
  position < FILE_COUNT * KNOWN_SHARE ? position : position + KEPT_COUNT - FILE_COUNT * KNOWN_SHARE;

function recordOf(position: number): ClientText {
  const firm = firmOf(numberOf(position));
  const notations = Object.values(NOTATIONS);
  const name = notations[position % notations.length]?.(firm.name) ?? firm.name;
  const { phone, ...rest } = firm;
  return position % 2 === 0 ? { ...rest, name } : { name, city: firm.city, phone };
}

function match(file: readonly ClientText[], kept: readonly ClientText[]): readonly ClientMatch[] {
  return matchClients(file.map(profileOf), kept.map(profileOf));
}

/** The nearest name by letters, from names without marks, capitals and legal form. */
function allPairs(file: readonly ClientText[], kept: readonly ClientText[]): number {
  const names = kept.map(({ name }) => plain(name));
  let foundCount = 0;
  for (const { name } of file) {
    const own = plain(name);
    const most = Math.floor(own.length / 10);
    if (names.some((other) => Math.abs(other.length - own.length) <= most && distance(own, other) <= most)) {
      foundCount++;
    }
  }
  return foundCount;
}

function plain(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/ srl$/, "");
}

function fastest(run: () => unknown): number {
  return Math.min(
    ...Array.from({ length: ROUNDS }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    }),
  );
}
