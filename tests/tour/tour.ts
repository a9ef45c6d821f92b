/** Dosar's main job from nothing to a workbook; walks by itself where there is no display. */
import { importLedger } from "./import-steps.ts";
import { buildPrograms, type Stage, setStage } from "./stage.ts";

interface Step {
  readonly name: string;
  /** Answers with what was seen. */
  readonly run: (stage: Stage) => Promise<string>;
}

const STEPS: readonly Step[] = [
  {
    name: "Import three months of a real ledger (Online Retail, CC BY 4.0)",
    run: (stage) =>
      importLedger(stage, {
        file: stage.realLedger.file,
        lineCount: stage.realLedger.totals.lineCount,
        currency: "GBP",
      }),
  },
  {
    name: "Import the generated ledger of 48 months, labelled as generated",
    run: (stage) =>
      importLedger(stage, {
        file: stage.generatedLedger.file,
        lineCount: stage.generatedLedger.totals.lineCount,
        label: stage.generatedLedger.label,
      }),
  },
];

async function walk(): Promise<void> {
  const start = performance.now();
  buildPrograms();
  report("Build the extension and the add-in", start, "");
  const stage = await setStage({ isHeadless: true });
  try {
    for (const { name, run } of STEPS) {
      const stepStart = performance.now();
      report(name, stepStart, await run(stage));
    }
  } finally {
    await stage.extension.close();
  }
  console.log(`\nPictures and the workbook's content are in ${stage.folder}`);
}

function report(name: string, start: number, seen: string): void {
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(5);
  console.log(`${seconds} s  ${name}${seen === "" ? "" : `: ${seen}`}`);
}

await walk();
