import { z } from "zod";
import { Language } from "./language.ts";
import { ChosenThresholds } from "./thresholds.ts";

export const Theme = z.enum(["system", "light", "dark"]);
export type Theme = z.infer<typeof Theme>;

/** The person's choices. One record; an absent field means the default. */
export const Settings = z.strictObject({
  id: z.literal("settings"),
  language: Language.optional(),
  /** BCP 47 tag of number and date formats; the browser's own when absent. */
  formatLocale: z.string().max(35).optional(),
  theme: Theme.optional(),
  /** Default currency of ledgers that name none. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  /** First month of the fiscal year, 1 to 12; January when absent. */
  fiscalYearStartMonth: z.int().min(1).max(12).optional(),
  thresholds: ChosenThresholds.optional(),
  /** Whether a picture is kept with a price that is saved from a page; absent means yes. */
  keepsPictures: z.boolean().optional(),
});
export type Settings = z.infer<typeof Settings>;
