/** What the background asks of the document that parses pages for it: Chromium's service worker has no parser of its own. */
import { z } from "zod";
import { Capture } from "../model/capture.ts";
import { Recipe } from "../model/recipe.ts";

/** More text than a product's page has; what is longer is not read. */
export const LONGEST_PAGE = 4 * 1024 * 1024;

export const ParseRequest = z.strictObject({
  name: z.literal("page.parse"),
  html: z.string().max(LONGEST_PAGE),
  url: z.url().max(4000),
  /** The person's own for the page's site. */
  recipes: z.array(Recipe.pick({ fields: true })),
});
export type ParseRequest = z.infer<typeof ParseRequest>;

/** A page as its structured data, or the person's recipe, has it. */
export const ParsedPage = z.strictObject({ capture: Capture, asksToLogIn: z.boolean() });
export type ParsedPage = z.infer<typeof ParsedPage>;
