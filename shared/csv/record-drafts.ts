import type { Client, ClientStatus } from "../model/client.ts";
import type { Contact } from "../model/contact.ts";
import type { Payment } from "../model/payment.ts";
import type { Product } from "../model/product.ts";
import type { Receivable } from "../model/receivable.ts";
import type { Target } from "../model/target.ts";
import type { UnitPrice } from "../model/unit-price.ts";
import type { CleanedField } from "./clean-cell.ts";

/** A client as one row of a file names it; the id comes from its source and code. Absent: the file doesn't say. */
export interface ClientDraft {
  readonly code: string;
  readonly name: string;
  readonly status?: ClientStatus;
  readonly taxId?: string;
  readonly country?: string;
  readonly city?: string;
  readonly address?: string;
  readonly category?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly priceColumn?: string;
  readonly tags?: readonly string[];
  readonly contactName?: string;
  /** The whole record, where the file is an export of Dosar's own; without an id, a row that a person has added. */
  readonly record?: WithoutOwnId<Client>;
  /** The cells whose writing was tidied, letter by letter. */
  readonly asInFile?: Readonly<Partial<Record<CleanedField, string>>>;
}

/** A product as one row of a file names it. */
export interface ProductDraft {
  readonly sku: string;
  readonly name: string;
  readonly category?: string;
  readonly brand?: string;
  readonly gtin?: string;
  readonly unit?: string;
  readonly listPrice?: UnitPrice;
  readonly cost?: UnitPrice;
  /** By the name of their column of the price list. */
  readonly columnPrices?: Readonly<Record<string, UnitPrice>>;
  /** As of clients. */
  readonly record?: WithoutOwnId<Product>;
}

/** What one row of a competitor's price list offers. */
export interface OfferDraft extends ProductDraft {
  readonly rowNumber: number;
  /** As they stand in the file. */
  readonly cells: readonly string[];
  /** The heading that it stands under. */
  readonly heading?: string;
}
type WithoutOwnId<Kept extends { readonly id: string }> = Omit<Kept, "id"> & {
  readonly id?: Kept["id"] | undefined;
};

/** A person as one row of a file names them, with the firm for which they work. */
export interface ContactDraft {
  readonly name: string;
  readonly role?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly client: ClientDraft;
  /** As of clients; a row that a person has added may name the client alone. */
  readonly record?: Omit<WithoutOwnId<Contact>, "clientId"> & {
    readonly clientId?: Contact["clientId"] | undefined;
  };
}

/** What one row of a statement says: a document, a payment, or an invoice with the payment beside it. */
export interface SettlementDraft {
  /** As the row calls the client, whatever its code. */
  readonly clientName: string;
  /** The code of the draft of its client; absent where an export of Dosar's own says itself who it is. */
  readonly namedBy?: string;
  /** With ids of their own, and of the client, only in an export of Dosar's own. */
  readonly receivable?: WithoutOwnId<Receivable>;
  readonly payment?: WithoutOwnId<Payment>;
}

/** What one row of a plan wants of a month: of a client, of a category or segment by its name, or of all. */
export interface TargetDraft extends Pick<Target, "plan" | "month" | "amount" | "quantity" | "count"> {
  readonly client?: ClientDraft;
  readonly category?: string;
  /** As of clients. */
  readonly record?: WithoutOwnId<Target>;
  /** Of that record: how the client, the segment or the category is called. */
  readonly scopeName?: string;
}

/** A target as an export of Dosar's own has it. */
export type OwnTargetDraft = TargetDraft & Required<Pick<TargetDraft, "record" | "scopeName">>;
