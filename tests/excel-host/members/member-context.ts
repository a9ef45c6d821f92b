import type { ApiSchema } from "../schema/api-schema.ts";
import type { Book } from "../workbook/book.ts";

/** What the objects of the API are made from. */
export interface MemberContext {
  readonly book: Book;
  readonly schema: ApiSchema;
  /** Event ids that the client registered, by the id of the sheet or table, or "Workbook". */
  readonly registrations: Registrations;
}

export type Registrations = Map<string, Set<number>>;
