import { z } from "zod";
import { Availability, Vat } from "./capture.ts";
import { Instant } from "./day.ts";
import { Evidence } from "./evidence.ts";
import { ObservationId, OfferId } from "./ids.ts";
import { UnitPrice } from "./unit-price.ts";

/** The price of an offer at an instant. Append-only: a correction is another observation that supersedes this one. */
export const PriceObservation = z.strictObject({
  id: ObservationId,
  offerId: OfferId,
  observedAt: Instant,
  price: UnitPrice,
  vat: Vat,
  oldPrice: UnitPrice.optional(),
  unit: z.string().max(40).optional(),
  /** The price of a measure that the page named beside it. */
  unitPrice: z.strictObject({ price: UnitPrice, unit: z.string().max(40) }).optional(),
  availability: Availability.optional(),
  /** Absent when a person saved it. */
  seenBy: z.literal("watch").optional(),
  evidence: z.array(Evidence).max(40),
  supersedes: ObservationId.optional(),
});
export type PriceObservation = z.infer<typeof PriceObservation>;
