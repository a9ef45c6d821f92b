import { runInNewContext } from "node:vm";
import { shorthands, tokens } from "@fluentui/react-components";
import { resolveStyleRulesForSlots } from "@griffel/core";
import { type ESTree, type Plugin, parseAst } from "vite";

/**
 * Turns every `const useStyles = makeStyles({…})` into its class names and CSS rules when we build, as Fluent's own styles
 * are: no page then carries the compiler of styles (10 kB, compressed) and the list of all tokens. While developing they
 * are compiled in the page.
 *
 * Styles may name Fluent's `tokens` and `shorthands` and constants of their own file; anything else fails the build.
 */
export function compileStyles(): Plugin {
  return {
    name: "dosar-compile-styles",
    apply: "build",
    transform: {
      filter: { id: /\.tsx?$/, code: /\bmakeStyles\(/ },
      handler(code, id) {
        try {
          return { code: withCompiledStyles(code), map: null };
        } catch (cause) {
          return this.error(`Styles of ${id} are not known when building: ${cause}`);
        }
      },
    },
    generateBundle(_options, bundle) {
      const files = Object.values(bundle).flatMap((file) => (file.type === "chunk" ? file.moduleIds : []));
      if (files.some((id) => id.includes("/node_modules/stylis/")))
        this.error("Some styles are still compiled in the page: call makeStyles at the top of a file only.");
    },
  };
}

/** @param code JavaScript of a module. Throws what evaluating its styles throws. */
export function withCompiledStyles(code: string): string {
  const constants = constantsOf(code);
  const scope = { tokens, shorthands };
  // Evaluated only when styles name them, since most constants of a module need the module.
  for (const { name, text } of constants)
    Object.defineProperty(scope, name, { get: () => runInNewContext(`(${text})`, scope) });

  let compiled = code;
  for (const { start, end, styles } of constants.toReversed()) {
    if (styles === undefined) continue;
    const parts = resolveStyleRulesForSlots(runInNewContext(`(${styles})`, scope));
    const call = `__styles(${parts.map((part) => JSON.stringify(part)).join()})`;
    compiled = compiled.slice(0, start) + call + compiled.slice(end);
  }
  return `import { __styles } from "@fluentui/react-components";\n${compiled}`;
}

interface Constant {
  readonly name: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What makeStyles is called with, where it is. */
  readonly styles: string | undefined;
}

/** The constants at the top of a module, in its order. */
function constantsOf(code: string): readonly Constant[] {
  return parseAst(code).body.flatMap((statement) => {
    const declaration = statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
    if (declaration?.type !== "VariableDeclaration") return [];
    return declaration.declarations.flatMap(({ id, init }) => {
      if (id.type !== "Identifier" || !init) return [];
      const text = code.slice(init.start, init.end);
      return [{ name: id.name, text, start: init.start, end: init.end, styles: stylesIn(init, code) }];
    });
  });
}

function stylesIn(value: ESTree.Expression, code: string): string | undefined {
  if (value.type !== "CallExpression" || value.callee.type !== "Identifier") return undefined;
  const [styles] = value.arguments;
  return value.callee.name === "makeStyles" && styles ? code.slice(styles.start, styles.end) : undefined;
}
