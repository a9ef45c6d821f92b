import { z } from "zod";

/** The languages of the interface and of sheets. */
export const Language = z.enum(["en", "ro", "ru"]);
export type Language = z.infer<typeof Language>;
