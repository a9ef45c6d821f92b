/**
 * What is wrong with a formula as a file keeps it, or undefined: no grammar of functions, but what our own templates could get wrong and
 * neither the Open XML SDK nor the schemas look at.
 */
export function formulaFault(formula: string): string | undefined {
  if (formula.startsWith("=")) return "begins with =";
  if (/\[@/.test(withoutTexts(formula))) return "has the shorthand [@…]";
  const bare = NEEDS_PREFIX.exec(withoutTexts(formula))?.[1];
  if (bare !== undefined) return `lacks the prefix of ${bare}`;
  return syntaxFault(formula);
}

const NEEDS_PREFIX =
  /(?<![\w.])(XLOOKUP|XMATCH|LET|LAMBDA|FILTER|SORT|SORTBY|UNIQUE|SEQUENCE|IFS|SWITCH|TEXTJOIN|CONCAT|MAXIFS|MINIFS|IFNA|AGGREGATE|RRI|FORECAST\.LINEAR|STDEV\.S)\(/;

function withoutTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, "S!");
}

type Kind = "operand" | "call" | "left" | "right" | "operator" | "sign" | "comma" | "percent";

const TOKENS: readonly (readonly [Kind, RegExp])[] = [
  ["operand", /"(?:[^"]|"")*"|\d+(?:\.\d*)?(?:E[+-]?\d+)?|#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!)/y],
  ["call", /[A-Za-z_][\w.]*\(/y],
  [
    "operand",
    /(?:(?:'(?:[^']|'')*'|[\w.]+)!)?\$?[A-Za-z_\\][\w.$]*(?::\$?[A-Z]+\$?\d+)?(?:\[(?:'.|[^\]'[]|\[(?:'.|[^\]'[])*\])*\])?/y,
  ],
  ["sign", /[-+]/y],
  ["operator", /<>|<=|>=|[*/^&=<>]/y],
  ["comma", /,/y],
  ["left", /\(/y],
  ["right", /\)/y],
  ["percent", /%/y],
];

const VALUE: readonly Kind[] = ["operand", "call", "left", "sign"];
const ARGUMENT: readonly Kind[] = [...VALUE, "comma", "right"];
const CONTINUED: readonly Kind[] = ["operator", "sign", "comma", "right", "percent"];

/** What may stand behind each kind: values and operators take turns, and an argument may be left out. */
const MAY_FOLLOW: Readonly<Record<Kind, readonly Kind[]>> = {
  operand: CONTINUED,
  right: CONTINUED,
  percent: CONTINUED,
  operator: VALUE,
  sign: VALUE,
  left: VALUE,
  call: ARGUMENT,
  comma: ARGUMENT,
};

function syntaxFault(formula: string): string | undefined {
  const kinds = kindsIn(formula);
  if (kinds === undefined) return "cannot be read";
  let before: Kind = "operator";
  let depth = 0;
  for (const kind of kinds) {
    if (!MAY_FOLLOW[before].includes(kind)) return `has ${kind} behind ${before}`;
    depth += kind === "call" || kind === "left" ? 1 : kind === "right" ? -1 : 0;
    if (depth < 0) return "has a bracket too many";
    before = kind;
  }
  if (depth > 0) return "has a bracket that does not close";
  return CONTINUED === MAY_FOLLOW[before] ? undefined : "ends too early";
}

function kindsIn(formula: string): readonly Kind[] | undefined {
  const kinds: Kind[] = [];
  let at = 0;
  while (at < formula.length) {
    if (formula[at] === " ") {
      at += 1;
      continue;
    }
    const found = TOKENS.find(([, pattern]) => {
      pattern.lastIndex = at;
      return pattern.test(formula);
    });
    if (found === undefined) return undefined;
    kinds.push(found[0]);
    at = found[1].lastIndex;
  }
  return kinds;
}
