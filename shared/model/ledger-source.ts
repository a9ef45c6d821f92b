import { z } from "zod";
import { Day } from "./day.ts";
import { SourceId } from "./ids.ts";

/** What one source's ledger covers. Between its days a month without sales is 0; outside of them it is unknown. */
export const LedgerSource = z.strictObject({
  source: SourceId,
  firstDay: Day,
  lastDay: Day,
  /** Labels of data that are not real, such as "generated". */
  labels: z.array(z.string().max(100)).max(50),
});
export type LedgerSource = z.infer<typeof LedgerSource>;
