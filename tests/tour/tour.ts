/** Dosar's main job from nothing to a workbook; walks by itself where there is no display. */
import { findPanePort } from "./pane-port.ts";
import { buildPrograms, clearStage, type Stage, setStage, TOUR_FOLDER } from "./stage.ts";
import { STEP_IDS, titleOf } from "./start-page.ts";
import { STEPS } from "./steps.ts";

const hasDisplay =
  process.platform !== "linux" || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const walksAlone = !hasDisplay || process.argv.includes("--walk");

try {
  await takeTour();
} catch (error) {
  process.exitCode = 1;
  console.error(error instanceof Error ? error.message : error);
}

async function takeTour(): Promise<void> {
  const start = performance.now();
  const panePort = await findPanePort();
  buildPrograms(panePort);
  report("Build the extension and the add-in", secondsSince(start), "");
  // The steps that walk by themselves press what they find by its English name.
  const language = walksAlone ? "en-US" : Intl.DateTimeFormat().resolvedOptions().locale;
  const stage = await setStage({ isHeadless: walksAlone, language, panePort });
  if (walksAlone) await walk(stage);
  else await invite(stage);
}

async function walk(on: Stage): Promise<void> {
  try {
    await on.keepPicture(on.start, "start");
    for (const id of STEP_IDS) {
      const stepStart = performance.now();
      const seen = await STEPS[id](on);
      const seconds = secondsSince(stepStart);
      on.startPage.addResult(id, { seconds, seen });
      report(titleOf(id), seconds, seen);
    }
    await on.start.reload();
    await on.keepPicture(on.start, "walked");
    console.log(`\nPictures and the workbook's content are in ${TOUR_FOLDER}`);
  } catch (error) {
    await on.keepPicture(on.workbook.page, "failed");
    throw error;
  } finally {
    await clearStage(on);
  }
}

/** Opens the windows and leaves the walking to the person; ends when they close the browser. */
async function invite({ extension, shop, startPage, start }: Stage): Promise<void> {
  await start.bringToFront();
  console.log("The browser is open; its first page has the steps:");
  console.log(`  The steps        ${startPage.url}`);
  console.log(`  Dosar            ${extension.urlOf("dashboard.html")}`);
  console.log(`  The sample shop  ${shop.url}`);
  console.log(`  Ledgers to drop  ${TOUR_FOLDER}`);
  console.log("\nClose the browser to end. `npm start -- --walk` walks by itself.");
  await extension.context.waitForEvent("close", { timeout: 0 });
  process.exit(0);
}

function secondsSince(start: number): string {
  return ((performance.now() - start) / 1000).toFixed(1);
}

function report(name: string, seconds: string, seen: string): void {
  console.log(`${seconds.padStart(5)} s  ${name}${seen === "" ? "" : `: ${seen}`}`);
}
