import { z } from "zod";

/** Ids are opaque. Imported records have deterministic ones (see store/identity), only what a person creates is random. */
const id = <Brand extends string>() => z.string().min(1).max(64).brand<Brand>();

export const ClientId = id<"ClientId">();
export type ClientId = z.infer<typeof ClientId>;
export const ContactId = id<"ContactId">();
export type ContactId = z.infer<typeof ContactId>;
export const NoteId = id<"NoteId">();
export type NoteId = z.infer<typeof NoteId>;
export const CompetitorId = id<"CompetitorId">();
export type CompetitorId = z.infer<typeof CompetitorId>;
export const ProductId = id<"ProductId">();
export type ProductId = z.infer<typeof ProductId>;
export const OfferId = id<"OfferId">();
export type OfferId = z.infer<typeof OfferId>;
export const ObservationId = id<"ObservationId">();
export type ObservationId = z.infer<typeof ObservationId>;
export const MatchId = id<"MatchId">();
export type MatchId = z.infer<typeof MatchId>;
export const SegmentId = id<"SegmentId">();
export type SegmentId = z.infer<typeof SegmentId>;
export const ReceivableId = id<"ReceivableId">();
export type ReceivableId = z.infer<typeof ReceivableId>;
export const PaymentId = id<"PaymentId">();
export type PaymentId = z.infer<typeof PaymentId>;
export const TargetId = id<"TargetId">();
export type TargetId = z.infer<typeof TargetId>;
export const ImportBatchId = id<"ImportBatchId">();
export type ImportBatchId = z.infer<typeof ImportBatchId>;
export const ConnectionId = id<"ConnectionId">();
export type ConnectionId = z.infer<typeof ConnectionId>;
export const RecipeId = id<"RecipeId">();
export type RecipeId = z.infer<typeof RecipeId>;
export const DeviceId = id<"DeviceId">();
export type DeviceId = z.infer<typeof DeviceId>;
export const WorkbookId = id<"WorkbookId">();
export type WorkbookId = z.infer<typeof WorkbookId>;

/** The system that a file came from, as a short slug ("main", "1c-moscow"). Part of every deterministic id. */
export const SourceId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,39}$/)
  .brand<"SourceId">();
export type SourceId = z.infer<typeof SourceId>;
