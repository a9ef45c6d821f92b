/** Dosar's main job from nothing to a workbook; walks by itself where there is no display. */

import { buildPrograms, clearStage, type Stage, setStage, TOUR_FOLDER } from "./stage.ts";
import { STEPS } from "./steps.ts";

const hasDisplay =
  process.platform !== "linux" || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const walksAlone = !hasDisplay || process.argv.includes("--walk");

const start = performance.now();
buildPrograms();
report("Build the extension and the add-in", start, "");
const stage = await setStage({ isHeadless: walksAlone });
if (walksAlone) await walk(stage);
else await invite(stage);

async function walk(on: Stage): Promise<void> {
  try {
    for (const { name, run } of STEPS) {
      const stepStart = performance.now();
      report(name, stepStart, await run(on));
    }
    console.log(`\nPictures and the workbook's content are in ${TOUR_FOLDER}`);
  } catch (error) {
    process.exitCode = 1;
    console.error(error instanceof Error ? error.message : error);
    await on.keepPicture(on.workbook.page, "failed");
  } finally {
    await clearStage(on);
  }
}

/** Opens the windows and leaves the walking to the person; ends when they close the browser. */
async function invite({ extension, shop, workbook }: Stage): Promise<void> {
  const dashboard = await extension.context.newPage();
  await dashboard.goto(extension.urlOf("dashboard.html"));
  console.log("The browser is open:");
  console.log(`  Dosar            ${extension.urlOf("dashboard.html")}`);
  console.log(`  The sample shop  ${shop.url}`);
  console.log(`  The workbook     ${workbook.page.url()}`);
  console.log(`  Ledgers to drop  ${TOUR_FOLDER}`);
  for (const [index, { name }] of STEPS.entries()) console.log(`${String(index + 1).padStart(4)}. ${name}`);
  console.log("\nClose the browser to end. `npm start -- --walk` walks by itself.");
  await extension.context.waitForEvent("close", { timeout: 0 });
  process.exit(0);
}

function report(name: string, since: number, seen: string): void {
  const seconds = ((performance.now() - since) / 1000).toFixed(1).padStart(5);
  console.log(`${seconds} s  ${name}${seen === "" ? "" : `: ${seen}`}`);
}
