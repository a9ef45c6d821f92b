/** The kinds of records that travel in a data file. Imports, settings, connections, watches and recipes stay on their device. */
import type { z } from "zod";
import { Client } from "../../model/client.ts";
import { Competitor } from "../../model/competitor.ts";
import { Contact } from "../../model/contact.ts";
import { Match } from "../../model/match.ts";
import { Note } from "../../model/note.ts";
import { Offer } from "../../model/offer.ts";
import { Payment } from "../../model/payment.ts";
import { Picture } from "../../model/picture.ts";
import { PriceObservation } from "../../model/price-observation.ts";
import { Product } from "../../model/product.ts";
import { Receivable } from "../../model/receivable.ts";
import { Segment } from "../../model/segment.ts";
import { Target } from "../../model/target.ts";

export const BUNDLE_PARSERS = {
  clients: Client,
  contacts: Contact,
  notes: Note,
  segments: Segment,
  products: Product,
  competitors: Competitor,
  offers: Offer,
  observations: PriceObservation,
  pictures: Picture,
  matches: Match,
  receivables: Receivable,
  payments: Payment,
  targets: Target,
} as const;

export type BundleTable = keyof typeof BUNDLE_PARSERS;
export type BundleRecordOf<T extends BundleTable> = z.infer<(typeof BUNDLE_PARSERS)[T]>;

/** In the order of writing: what is named stands before what names it. */
export const BUNDLE_TABLES = Object.keys(BUNDLE_PARSERS) as readonly BundleTable[];
