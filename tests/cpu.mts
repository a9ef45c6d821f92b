import { linesOfMonth } from "./bench/ledger-lines.ts";
import { packLines, summaryOf } from "../shared/store/ledger/pack-lines.ts";
import { compareWithLedger } from "../shared/store/ledger/compare-with-ledger.ts";
import { openTestStore } from "./support/open-test-store.ts";
const store = await openTestStore();
const size = { clientCount: 5000, lineCount: 1_000_000, monthCount: 36 };
let pack = 0, comp = 0, doc = 0;
const cpu = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
for (let m = 0; m < 18; m++) {
  const lines = linesOfMonth(size, m);
  let t = cpu(); const c = await compareWithLedger(store, lines); comp += cpu() - t;
  t = cpu(); const blocks = packLines(c.lines); pack += cpu() - t;
  t = cpu(); structuredClone(blocks); doc += cpu() - t;
}
console.log({ compareMs: comp * 2, packMs: pack * 2, cloneMs: doc * 2 });
