import { parseArgs } from "node:util";
import { fail, type Result, succeed } from "../../shared/std/result.ts";

export interface PackageOptions {
  /** Scheme, host and port where the pane will be served: "https://dosar.company.ro". */
  readonly addinOrigin: string;
  /** The add-in's own GUID, where it is not to follow from the origin. */
  readonly addinId?: string;
  readonly outputFolder?: string;
}

export interface OptionsProblem {
  readonly code:
    | "unknown-option"
    | "origin-missing"
    | "origin-unread"
    | "origin-not-https"
    | "origin-local"
    | "origin-with-more"
    | "id-unread";
  /** What to do, for the person at the command line. */
  readonly message: string;
}

const EXAMPLE = "npm run package -- --addin-origin=https://dosar.company.ro";

/** Options of `npm run package`: --addin-origin (needed), --addin-id, --output. */
export function readOptions(words: readonly string[]): Result<PackageOptions, OptionsProblem> {
  const values = parseWords(words);
  if (values === undefined) {
    return problem("unknown-option", `Known are --addin-origin, --addin-id and --output. ${EXAMPLE}`);
  }
  const origin = readAddinOrigin(values["addin-origin"]);
  if (!origin.ok) return origin;
  const id = values["addin-id"]?.toLowerCase();
  if (id !== undefined && !/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(id)) {
    return problem("id-unread", `--addin-id is a GUID such as 7f0c1a53-6d0e-4a55-9d0b-2f4e3c8b61d4.`);
  }
  return succeed({
    addinOrigin: origin.value,
    ...(id !== undefined && { addinId: id }),
    ...(values.output !== undefined && { outputFolder: values.output }),
  });
}

/** Exactly scheme, host and port, in small letters, reachable from Excel on the web. */
export function readAddinOrigin(text: string | undefined): Result<string, OptionsProblem> {
  if (text === undefined || text === "") {
    return problem("origin-missing", `Say where the pane will be served: ${EXAMPLE}`);
  }
  if (!URL.canParse(text)) {
    return problem("origin-unread", `"${text}" is no address. An origin is https:// and a host: ${EXAMPLE}`);
  }
  const url = new URL(text);
  if (url.protocol !== "https:") {
    return problem(
      "origin-not-https",
      `"${text}" does not begin with https://. Excel opens a pane over https only.`,
    );
  }
  if (/^(localhost|.*\.localhost|127\..*|\[::1\])$/.test(url.hostname)) {
    return problem(
      "origin-local",
      `"${text}" is this computer. A package is for others; for yourself use \`npm run dev:excel\` and manifest.xml as they are.`,
    );
  }
  // "HTTPS://Dosar.Company.ro:443" is the same origin, written otherwise.
  const isBare = url.href === `${url.origin}/` && !/[/?#]$/.test(text);
  if (!isBare) {
    return problem(
      "origin-with-more",
      `"${text}" says more than an origin. Without path and slash at the end it is ${url.origin}`,
    );
  }
  return succeed(url.origin);
}

function parseWords(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        "addin-origin": { type: "string" },
        "addin-id": { type: "string" },
        output: { type: "string" },
      },
    }).values;
  } catch {
    return undefined;
  }
}

function problem(code: OptionsProblem["code"], message: string) {
  return fail({ code, message });
}
