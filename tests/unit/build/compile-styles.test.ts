import { expect, it } from "vitest";
import { withCompiledStyles } from "../../../compile-styles.ts";

it("margin 0 and the brand's colour become two classes with their rules", () => {
  const compiled = withCompiledStyles(
    "export const useStyles = makeStyles({ text: { marginTop: 0, color: tokens.colorBrandForeground1 } });",
  );
  expect(compiled).toContain("export const useStyles = __styles(");
  expect(compiled).toMatch(/\.f\w+\{margin-top:0;\}/);
  expect(compiled).toMatch(/\.f\w+\{color:var\(--colorBrandForeground1\);\}/);
  expect(compiled).not.toContain("makeStyles");
});

it("styles name a constant of their file, though another constant there needs the browser", () => {
  const compiled = withCompiledStyles(
    "const width = 2 * 40 + 'px'; const root = document.body; const useStyles = makeStyles({ list: { width } });",
  );
  expect(compiled).toMatch(/\{width:80px;\}/);
  expect(compiled).toContain("const root = document.body;");
});

it("styles that need another file are refused by the name that is unknown", () => {
  const code =
    'import { HEIGHT } from "./row.ts"; const useStyles = makeStyles({ row: { height: HEIGHT } });';
  expect(() => withCompiledStyles(code)).toThrow("HEIGHT is not defined");
});
