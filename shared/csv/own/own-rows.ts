import type { Client } from "../../model/client.ts";
import type { Competitor } from "../../model/competitor.ts";
import type { Contact } from "../../model/contact.ts";
import type { Note } from "../../model/note.ts";
import type { Offer } from "../../model/offer.ts";
import type { Payment } from "../../model/payment.ts";
import type { PriceObservation } from "../../model/price-observation.ts";
import type { Product } from "../../model/product.ts";
import type { Receivable } from "../../model/receivable.ts";
import type { SalesLine } from "../../model/sales-line.ts";
import type { Segment } from "../../model/segment.ts";
import type { Target } from "../../model/target.ts";

/** What a row of each kind tells: a record, and the names of those that it belongs to, for the reader. */
export interface OwnRows {
  readonly clients: Client;
  readonly contacts: { readonly contact: Contact; readonly clientName: string };
  readonly products: Product;
  readonly sales: { readonly line: SalesLine; readonly clientName: string };
  readonly receivables: OwnSettlement;
  readonly targets: {
    readonly target: Target;
    /** For whom or for what; empty for all. */
    readonly scopeName: string;
  };
  readonly notes: { readonly note: Note; readonly aboutName: string };
  readonly competitors: Competitor;
  readonly offers: {
    readonly offer: Offer;
    readonly competitorName: string;
    readonly latest?: PriceObservation | undefined;
    /** Ours, where a person has confirmed that it is the same. */
    readonly product?: Product | undefined;
  };
  readonly prices: {
    readonly observation: PriceObservation;
    readonly offer: Offer;
    readonly competitorName: string;
  };
  readonly segments: Segment;
}

/** A document that a client owes by, or a payment of theirs. */
export type OwnSettlement = { readonly clientName: string } & (
  | { readonly receivable: Receivable; readonly payment?: undefined }
  | { readonly payment: Payment; readonly receivable?: undefined }
);
