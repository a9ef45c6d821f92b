import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import { METADATA_PATHS } from "../../excel-addin/functions/function-metadata.ts";
import { DEFAULT_ADDIN_ORIGIN } from "../../shared/messages/bridge-wire.ts";
import { developmentData, WITHOUT_DATA } from "../support/development-data.ts";
import { root } from "./tracked-files.ts";

const file = join(root, "manifest.xml");
const text = readFileSync(file, "utf8");
/** Read as HTML, which knows neither closed tags nor a Script with children. */
const { document } = parseHTML(
  `<html><body>${text
    .replace(/<\?xml[^>]*\?>/, "")
    .replace(/<([\w:]+)([^<>]*)\/>/g, "<$1$2></$1>")
    .replace(/<(\/?)Script>/g, "<$1FunctionsScript>")}</body></html>`,
);
function elements(name: string, parent: ParentNode = document): Element[] {
  return [...parent.querySelectorAll("*")].filter(
    (element) => element.localName.toLowerCase() === name.toLowerCase(),
  );
}
const attributes = (name: string) =>
  [...document.querySelectorAll("*")].flatMap((element) => element.getAttribute(name) ?? []);

it("gives the runtime, the functions' page, the function file and the pane one address, or no runtime would be shared", () => {
  const resids = ["Runtime", "FunctionFile"].map((name) => elements(name)[0]?.getAttribute("resid"));
  const pane = elements("Action").find((action) => action.getAttribute("xsi:type") === "ShowTaskpane");
  const [page] = elements("Page");
  for (const place of [pane, page])
    resids.push(place && elements("SourceLocation", place)[0]?.getAttribute("resid"));
  expect(resids).toEqual(["Taskpane.Url", "Taskpane.Url", "Taskpane.Url", "Taskpane.Url"]);
  expect(elements("Runtime")[0]?.getAttribute("lifetime")).toBe("long");
});

it("defines every resource that it names, once, and names none that is longer than 32 characters", () => {
  const ids = ["bt:Image", "bt:Url", "bt:String"].flatMap((name) =>
    elements(name).flatMap((element) => element.getAttribute("id") ?? []),
  );
  expect(new Set(ids).size).toBe(ids.length);
  expect([...new Set(attributes("resid"))].toSorted()).toEqual(ids.toSorted());
  expect(ids.filter((id) => id.length > 32)).toEqual([]);
});

it("names the functions' descriptions in every language at the addresses where the build puts them", () => {
  const [url] = elements("bt:Url").filter(
    (element) => element.getAttribute("id") === "Functions.Metadata.Url",
  );
  const addresses = [
    url?.getAttribute("DefaultValue"),
    ...[...(url?.children ?? [])].map((override) => override.getAttribute("Value")),
  ];
  const languages = ["en-US", ...[...(url?.children ?? [])].map((one) => one.getAttribute("Locale"))];
  expect(addresses).toEqual(Object.values(METADATA_PATHS).map((path) => `${DEFAULT_ADDIN_ORIGIN}/${path}`));
  expect(languages.map((tag) => tag?.slice(0, 2))).toEqual(Object.keys(METADATA_PATHS));
});

it("asks for everything by https from the add-in's own origin and its images exist in their sizes", () => {
  const addresses = [...attributes("DefaultValue"), ...attributes("defaultvalue")].filter((value) =>
    /^\w+:\/\//.test(value),
  );
  expect(addresses.filter((address) => new URL(address).origin !== DEFAULT_ADDIN_ORIGIN)).toEqual([]);
  const icons = addresses.filter((address) => address.endsWith(".png"));
  expect(icons.length).toBeGreaterThanOrEqual(5);
  for (const icon of icons) {
    const bytes = readFileSync(join(root, "excel-addin/public", new URL(icon).pathname));
    const size = Number(/(\d+)\.png$/.exec(icon)?.[1]);
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], icon).toEqual([size, size]);
  }
});

it("is one add-in for good: a GUID, the version of package.json, and its parts in the order that Excel reads them", () => {
  expect(elements("Id")[0]?.textContent).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  expect(elements("Version")[0]?.textContent).toBe(`${version}.0`);
  const app = elements("OfficeApp")[0];
  expect([...(app?.children ?? [])].map(({ localName }) => localName.toLowerCase())).toEqual([
    "id",
    "version",
    "providername",
    "defaultlocale",
    "displayname",
    "description",
    "iconurl",
    "highresolutioniconurl",
    "supporturl",
    "hosts",
    "requirements",
    "defaultsettings",
    "permissions",
    "versionoverrides",
  ]);
});

it("asks for a shared runtime and ExcelApi 1.8, each with its reason beside it", () => {
  const sets = elements("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")]);
  expect(sets).toEqual([
    ["SharedRuntime", "1.1"],
    ["ExcelApi", "1.8"],
  ]);
  const reason = /<!--((?:(?!-->)[\s\S])*?)-->\s*<Requirements>/.exec(text)?.[1] ?? "";
  expect(reason).toContain("ExcelApi 1.8");
  expect(reason).toContain("SharedRuntime 1.1");
});

it("has the buttons Client sheet, Segment forecast, Prices and Refresh, each with a function that the pane takes up", () => {
  const names = elements("FunctionName").map((element) => element.textContent);
  expect(names).toEqual(["showClientSheet", "showSegmentForecast", "showPrices", "refreshSheets"]);
  const ribbon = readFileSync(join(root, "excel-addin/office/ribbon.ts"), "utf8");
  const actions = /const ACTIONS = \{([^}]*)\}/.exec(ribbon)?.[1] ?? "";
  expect([...actions.matchAll(/(\w+): "/g)].map(([, name]) => name)).toEqual(names);
  const sizes = elements("Control").map((control) =>
    elements("bt:Image", control).map((image) => image.getAttribute("size")),
  );
  expect(sizes).toHaveLength(5);
  expect(sizes.every((list) => list.join() === "16,32,80")).toBe(true);
});

it("says every word in English, Romanian and Russian, and keeps labels and tips within Excel's limits", () => {
  const strings = elements("bt:String");
  const tooLong = strings.flatMap((element) => {
    const limit = element.parentElement?.localName.toLowerCase() === "bt:shortstrings" ? 125 : 250;
    const values = [element, ...element.children].map(
      (part) => part.getAttribute("DefaultValue") ?? part.getAttribute("Value") ?? "",
    );
    expect(values, element.getAttribute("id") ?? "").toHaveLength(3);
    return values.filter((value) => value === "" || value.length > limit);
  });
  expect(tooLong).toEqual([]);
});

it("follows Microsoft's schemas, where xmllint and the schemas are present", (context) => {
  const schema = developmentData("manifest-xsd/OfficeAppManifestV1_1.xsd");
  if (schema === undefined) {
    context.annotate(WITHOUT_DATA);
    return;
  }
  if (!existsSync("/usr/bin/xmllint")) {
    context.annotate("Not checked: xmllint is not on this machine.");
    return;
  }
  expect(() =>
    execFileSync("xmllint", ["--nonet", "--noout", "--schema", schema, file], { stdio: "pipe" }),
  ).not.toThrow();
});
