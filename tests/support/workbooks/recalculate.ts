import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { type ReadSheet, readSheets } from "./read-sheets.ts";
import { partsIn } from "./write-file.ts";

/** Without this LibreOffice shows the results that stand in a file of Excel's form, right or wrong. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Has LibreOffice open each workbook, work out all formulas anew and save it; all in one start of the program, in order. */
export async function recalculate(
  office: string,
  workbooks: readonly Uint8Array[],
): Promise<readonly (readonly ReadSheet[])[]> {
  const folder = mkdtempSync(join(tmpdir(), "dosar-office-"));
  try {
    const profile = join(folder, "profile");
    mkdirSync(join(profile, "user"), { recursive: true });
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
    const files = workbooks.map((bytes, index) => {
      const file = join(folder, `${index}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    const out = join(folder, "out");
    const switches = [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--norestore"];
    await promisify(execFile)(office, [...switches, "--convert-to", "xlsx", "--outdir", out, ...files]);
    const saved = readdirSync(out).length;
    if (saved < files.length) throw new Error(`LibreOffice opened ${saved} of ${files.length} workbooks.`);
    return files.map((_, index) => readSheets(partsIn(readFileSync(join(out, `${index}.xlsx`)))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
