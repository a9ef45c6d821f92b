/** The ordinary tables: which record each holds, how it is parsed and by which fields it is found. */
import type { z } from "zod";
import { Client } from "../model/client.ts";
import { Competitor } from "../model/competitor.ts";
import { Connection } from "../model/connection.ts";
import { Contact } from "../model/contact.ts";
import { ImportBatch } from "../model/import-batch.ts";
import { Match } from "../model/match.ts";
import { Note } from "../model/note.ts";
import { Offer } from "../model/offer.ts";
import { Payment } from "../model/payment.ts";
import { Picture } from "../model/picture.ts";
import { PriceObservation } from "../model/price-observation.ts";
import { Product } from "../model/product.ts";
import { Receivable } from "../model/receivable.ts";
import { Recipe } from "../model/recipe.ts";
import { Segment } from "../model/segment.ts";
import { Settings } from "../model/setting.ts";
import { Target, type TargetScope } from "../model/target.ts";
import { Watch } from "../model/watch.ts";

export const PARSERS = {
  clients: Client,
  contacts: Contact,
  notes: Note,
  competitors: Competitor,
  products: Product,
  segments: Segment,
  offers: Offer,
  observations: PriceObservation,
  matches: Match,
  imports: ImportBatch,
  settings: Settings,
  connections: Connection,
  watches: Watch,
  recipes: Recipe,
  pictures: Picture,
  receivables: Receivable,
  payments: Payment,
  targets: Target,
} as const;

export type TableName = keyof typeof PARSERS;
export type RecordOf<T extends TableName> = z.infer<(typeof PARSERS)[T]>;

export const TABLE_NAMES = Object.keys(PARSERS) as readonly TableName[];

/** One record to be kept or removed. */
export type RecordWrite = {
  [T in TableName]:
    | { readonly table: T; readonly record: RecordOf<T> }
    | { readonly table: T; readonly id: string; readonly removed: true };
}[TableName];

/** A record as it lies in IndexedDB: index fields in the open, the rest sealed. */
export interface StoredRow {
  readonly id: string;
  /** The write that made this version of the record. */
  readonly revision: number;
  readonly body: unknown;
  readonly [indexField: string]: unknown;
}

/** Fields by which a table is searched; they stay outside of the sealed body. */
export function indexFieldsOf(
  write: RecordWrite,
): Readonly<Record<string, string | number | readonly string[]>> {
  if ("removed" in write) return {};
  switch (write.table) {
    case "clients":
    case "competitors":
    case "offers":
    case "products":
      return mergedIdsOf(write.record);
    case "contacts":
      return { clientId: write.record.clientId, ...mergedIdsOf(write.record) };
    case "notes":
      return {
        about: aboutKeyOf(write.record.about),
        ...(write.record.supersedes !== undefined && { supersedes: write.record.supersedes }),
      };
    case "observations":
      return { offerId: write.record.offerId, observedAt: write.record.observedAt };
    case "matches":
      return { offerId: write.record.offerId };
    case "watches":
      return write.record.nextAt === undefined ? {} : { nextAt: write.record.nextAt };
    case "recipes":
      return { host: write.record.host };
    case "receivables":
    case "payments":
      return write.record.clientId === undefined ? {} : { clientId: write.record.clientId };
    case "targets":
      return { scope: scopeKeyOf(write.record.scope) };
    case "pictures":
      return { byteCount: write.record.byteCount };
    default:
      return {};
  }
}

function mergedIdsOf({ mergedIds = [] }: { readonly mergedIds?: readonly string[] | undefined }) {
  return mergedIds.length > 0 ? { mergedIds } : {};
}

export function aboutKeyOf(about: Note["about"]): string {
  return `${about.kind}:${about.id}`;
}

/** A category is a name, and names stay sealed. */
export function scopeKeyOf(scope: TargetScope): string {
  return "id" in scope ? `${scope.kind}:${scope.id}` : scope.kind;
}
