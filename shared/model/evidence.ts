import { z } from "zod";

/** In characters: one outside of the basic plane takes two UTF-16 units. */
const Neighbour = z.string().max(64);

/** Where a read figure came from, so that a person can go back and look. Texts are as on the page, white space folded. */
export const Evidence = z.strictObject({
  /** The field of the capture that this proves: "price", "name", "gtin" … */
  field: z.string().max(40),
  rule: z.enum([
    "json-ld",
    "microdata",
    "rdfa",
    "open-graph",
    "meta",
    "shop-data",
    "visible-text",
    /** As a person has shown it on another page of the site. */
    "recipe",
    "selection",
    "typed",
    "price-list",
  ]),
  /** CSS path of the element, where there is one; from the nearest id down. */
  selector: z.string().max(1000).optional(),
  /** Its place from the document's root down, by tags alone. */
  xpath: z.string().max(1000).optional(),
  quote: z.string().max(2000),
  /** The 32 characters, or as many as there are, that stand before and after the quote; a line break where a block of the page ends. */
  before: Neighbour,
  after: Neighbour,
  /** The address in view, with marks of advertising: it says where the person stood, not which offer it is. */
  url: z.string().max(4000),
  /** The file that the text stands in, where it is no page of the web. */
  file: z
    .strictObject({
      name: z.string().max(255),
      /** Absent in a file that has no pages. */
      page: z.int().min(1).optional(),
      /** From 1, in a file that has rows. */
      row: z.int().min(1).optional(),
      /** SHA-256 of its bytes: it is the same file whatever it is called. */
      contentHash: z.string().max(64),
    })
    .optional(),
});
export type Evidence = z.infer<typeof Evidence>;
