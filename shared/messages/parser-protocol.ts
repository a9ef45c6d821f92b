/** What the background asks of the document that parses pages for it: Chromium's service worker has no parser of its own. */
import { z } from "zod";
import { Capture } from "../model/capture.ts";
import { LONGEST_PAGE } from "../model/longest-page.ts";
import { Recipe } from "../model/recipe.ts";

/** The person's own for the page's site. */
const Recipes = z.array(Recipe.pick({ fields: true }));
const PageUrl = z.url().max(4000);

/** A page that was fetched; it was never shown, so that its structured data alone is read. */
const ParseRequest = z.strictObject({
  name: z.literal("page.parse"),
  html: z.string().max(LONGEST_PAGE),
  url: PageUrl,
  recipes: Recipes,
});

/** The copy that our script made of a page in front; the page may have changed what our script saw. */
export const SentSnapshot = z.strictObject({
  /** What closes the parts of a page that was cut comes to it. */
  html: z.string().max(LONGEST_PAGE + 10_000),
  url: z.url(),
  isXml: z.boolean(),
  isCut: z.boolean(),
  drawn: z
    .array(
      z.strictObject({
        begins: z.string().max(16),
        size: z.number().optional(),
        isStruck: z.boolean().optional(),
      }),
    )
    .max(3000),
  hidden: z.array(z.array(z.string().max(400)).max(40)).max(10_000),
});

const ReadRequest = z.strictObject({
  name: z.literal("page.read"),
  snapshot: SentSnapshot,
  recipes: Recipes,
});

export const ParserRequest = z.discriminatedUnion("name", [ParseRequest, ReadRequest]);
export type ParserRequest = z.infer<typeof ParserRequest>;

/** A page as its structured data, or the person's recipe, has it. */
export const ParsedPage = z.strictObject({ capture: Capture, asksToLogIn: z.boolean() });
export type ParsedPage = z.infer<typeof ParsedPage>;
