/** What a person meets with lists of each kind: clients who are here already, price columns, what is owed, and the list as a file again. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LaunchedExtension, launchExtension } from "../support/launch-extension.ts";

let extension: LaunchedExtension;
let page: Page;

beforeAll(async () => {
  extension = await launchExtension({ language: "en-US" });
  page = await extension.context.newPage();
  page.setDefaultTimeout(30_000);
});

afterAll(() => extension.close());

/** As far as the preview of the whole file. */
async function drop(name: string, lines: readonly string[], source?: string): Promise<void> {
  await page.goto(extension.urlOf("dashboard.html#imports"));
  await page.reload();
  const buffer = Buffer.from(`${lines.join("\n")}\n`);
  await page.setInputFiles("section input[type=file]", { name, mimeType: "text/csv", buffer });
  if (source !== undefined) {
    const field = page.getByLabel("Which system is it from", { exact: true });
    await field.fill(source);
    await field.blur();
  }
  await page.locator("button:not([disabled])", { hasText: /^Next$/ }).click();
  await page.getByRole("button", { name: "Back", exact: true }).waitFor();
}

async function add(text: string, fileName: string): Promise<void> {
  await page.getByRole("button", { name: text, exact: true }).click();
  await page.getByText(`${fileName} is imported`).waitFor();
}

const tick = (name: string) => page.getByRole("checkbox", { name });

// One story: each file meets what those before have brought.
describe("lists that follow each other", { shuffle: false }, () => {
  it("of clients: recognises who is here, with reasons; who is refused comes as another, who is ticked does not", async () => {
    await drop(
      "saga.csv",
      [
        "Cod;Denumire client;CUI;Oras;Telefon",
        "C1;SC Hotel Perla SRL;RO1590082;Cluj-Napoca;0264 595 123",
        "C2;Vila Albastră SRL;RO14400007;Brașov;0268 111 222",
        "C3;Panificația Prahova SA;;Ploiești;0244 333 444",
      ],
      "SAGA",
    );
    await add("Add 3 rows", "saga.csv");
    await drop(
      "mentor.csv",
      [
        "Nr;Denumire client;CUI;Oras;Telefon",
        "X1;HOTEL PERLA S.R.L.;1590082;Cluj;0264595123",
        "X2;Vila Albastra;RO14400007;Brasov;0268111222",
        "X3;PANIFICATIA PRAHOVA S.A.;;Ploiesti;0244333444",
      ],
      "WinMentor",
    );
    await page.getByText("same tax id: 1590082").waitFor();
    await page.getByText("same name, same town, same phone").waitFor();
    expect(await tick("PANIFICATIA PRAHOVA S.A. is Panificația Prahova SA").isChecked()).toBe(true);
    await tick("Vila Albastra is Vila Albastră SRL").uncheck();
    await add("Add 1 and change 2", "mentor.csv");
    await page.getByRole("button", { name: "See the clients" }).click();
    await page.getByText("Shown: 4 clients").waitFor();
    await page.getByText("Vila Albastra", { exact: true }).waitFor();
  });

  it("of clients once more: asks about who is not in the list, and archives as told", async () => {
    await drop("saga-2.csv", [
      "Cod;Denumire client;CUI;Oras;Telefon",
      "C1;SC Hotel Perla SRL;RO1590082;Cluj-Napoca;0264 595 123",
      "C2;Vila Albastră SRL;RO14400007;Brașov;0268 111 222",
    ]);
    const row = page.getByRole("row").filter({ hasText: "Panificația Prahova SA" });
    await row.getByRole("button", { name: "Archive" }).click();
    await add("Add 0 and change 1", "saga-2.csv");
    await page.getByRole("button", { name: "See the clients" }).click();
    await page.getByText("Shown: 3 clients").waitFor();
  });

  it("of prices: shows a column for each, and which price is below the cost", async () => {
    await drop("preturi.csv", [
      "Cod;Denumire;Pret A RON;Pret B RON;Pret C RON;Cost RON",
      "L1;Lapte 1 L;6,90;6,50;6,20;4,80",
      "L2;Unt 200 g;12,50;11,90;8,50;9,00",
    ]);
    for (const name of ["Price A", "Price B", "Price C"])
      await page.getByRole("columnheader", { name, exact: true }).waitFor();
    await page.getByText("below the cost of").waitFor();
    await add("Add 2 rows", "preturi.csv");
    await page.getByRole("button", { name: "See the products" }).waitFor();
  });

  it("of what is owed: finds the client by tax id and shows the debt on the client's page", async () => {
    await drop("creante.csv", [
      "Creante la 31.10.2026;;;;;;",
      "Client;CUI;Nr. factura;Data;Scadenta;Valoare RON;Rest RON",
      "Perla;1590082;FV 101;01.09.2026;01.10.2026;1.190,00;190,00",
    ]);
    await page.getByText("in 1 document").waitFor();
    await add("Add 1 row", "creante.csv");
    await page.getByRole("button", { name: "See the clients" }).click();
    await page.getByText("SC Hotel Perla SRL").first().click();
    await page.getByText("FV 101").first().waitFor();
    await page.getByText("In the file: 0264 595 123").waitFor();
  });

  it("leaves as CSV with all that is shown", async () => {
    await page.goto(extension.urlOf("dashboard.html#clients"));
    await page.getByText("Shown: 3 clients").waitFor();
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: "Export", exact: true }).click();
    const text = readFileSync(await (await downloading).path(), "utf8");
    expect(text.startsWith("\ufeffDosar: clients")).toBe(true);
    expect(text.trimEnd().split("\r\n")).toHaveLength(4);
    expect(text).toContain("RO1590082");
  });
});
