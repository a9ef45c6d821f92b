/**
 * A formula as a person types it in English Excel → as a file keeps it: functions that came after 2007 have a prefix, and so have the
 * names that LET and LAMBDA make. Structured references must be whole ("Table[[#This Row],[Net]]"), as `resolveTemplate` gives them.
 *
 * Source: ECMA-376 part 1, 18.17, and [MS-XLSX] 2.2.2 (future functions).
 */
export function fileFormulaOf(formula: string): string {
  const bare = formula.startsWith("=") ? formula.slice(1) : formula;
  const made = namesMadeIn(bare);
  return bare.replace(PART, (part: string) => {
    if (!/^[A-Za-z_]/.test(part)) return part;
    return part.endsWith("(") ? prefixed(part) : made.has(part) ? `_xlpm.${part}` : part;
  });
}

/** What is copied as it stands (texts, sheet names, brackets), and words: a function's with its bracket. */
const PART = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'.|\[(?:'.|[^\]'])*\]|[^\]'[])*\]|[A-Za-z_][\w.]*\(?/g;

const ON_WORKSHEETS: ReadonlySet<string> = new Set(["FILTER", "SORT"]);

const FUTURE: ReadonlySet<string> = new Set(
  (
    "AGGREGATE ARRAYTOTEXT BYCOL BYROW CHOOSECOLS CHOOSEROWS CONCAT CONFIDENCE.NORM CONFIDENCE.T DAYS DROP EXPAND " +
    "FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT HSTACK " +
    "IFNA IFS ISOWEEKNUM LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS MODE.SNGL NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV " +
    "NUMBERVALUE PERCENTILE.EXC PERCENTILE.INC QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN " +
    "SEQUENCE SHEET SHEETS SORTBY STDEV.P STDEV.S SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW " +
    "T.DIST T.INV T.INV.2T UNICHAR UNICODE UNIQUE VAR.P VAR.S VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR"
  ).split(" "),
);

function prefixed(call: string): string {
  const name = call.slice(0, -1).toUpperCase();
  if (ON_WORKSHEETS.has(name)) return `_xlfn._xlws.${name}(`;
  return FUTURE.has(name) ? `_xlfn.${name}(` : `${name}(`;
}

/** LET(a, 1, b, 2, …) makes a and b, LAMBDA(x, …) x; what merely stands in the place of a name is not used as one. */
function namesMadeIn(formula: string): ReadonlySet<string> {
  if (!/\b(?:LET|LAMBDA)\(/i.test(formula)) return new Set();
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]/g, "0");
  return new Set([...bare.matchAll(/(?<=[(,]\s*)[A-Za-z_]\w*(?=\s*,)/g)].map(([name]) => name));
}
