import { fail, type Result, succeed } from "../../std/result.ts";
import type { BundleProblem } from "./bundle-problem.ts";
import type { Gunzip } from "./gunzip-source.ts";

const NEWLINE = 0x0a;

export interface LineSource {
  /** The next line with its newline; undefined at the end. What stands after the last newline is no line. */
  next(): Promise<Result<Uint8Array | undefined, BundleProblem>>;
}

/** Cuts bytes into lines of at most `lineBytes`. Fails with "truncated" when the last one has no end. */
export function splitLines(bytes: Pick<Gunzip, "next">, lineBytes: number): LineSource {
  /** The beginning of a line whose end has not come yet, in the chunks in which it came. */
  let parts: Uint8Array[] = [];
  let rest: Uint8Array = new Uint8Array(0);

  /** Another chunk; what ends the reading, where there is none. */
  async function readOn(): Promise<Result<undefined, BundleProblem> | undefined> {
    if (rest.length > 0) parts.push(rest);
    if (sizeOf(parts) > lineBytes) return fail({ code: "too-large" });
    const read = await bytes.next();
    if (!read.ok) return read;
    if (read.value === undefined) return parts.length > 0 ? fail({ code: "truncated" }) : succeed(undefined);
    rest = read.value;
    return undefined;
  }

  return {
    async next() {
      let newline = rest.indexOf(NEWLINE);
      while (newline < 0) {
        const end = await readOn();
        if (end) return end;
        newline = rest.indexOf(NEWLINE);
      }
      const line = joined([...parts, rest.subarray(0, newline + 1)]);
      parts = [];
      rest = rest.subarray(newline + 1);
      return line.length > lineBytes ? fail({ code: "too-large" }) : succeed(line);
    },
  };
}

function sizeOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  const whole = new Uint8Array(sizeOf(parts));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
