import type { SourceId } from "../../model/ids.ts";
import type { CurrencyCode } from "../../model/money.ts";
import { QUANTITY_SCALE, type SalesColumns } from "../../model/sales-columns.ts";
import { type SalesColumnsBuilder, salesColumnsBuilder } from "../../model/sales-columns-builder.ts";
import { toUnits } from "../../std/decimal.ts";
import { textAt } from "../../std/text-column.ts";
import { productIdOf } from "../identity.ts";
import { survivorIdOf } from "../merged-ids.ts";
import type { Store } from "../open-store.ts";
import { readMergedIds } from "../read-merged-ids.ts";
import { forEachWantedRow, placesOf, readBlocks } from "./find-lines.ts";
import { readDirectory } from "./ledger-directory.ts";
import type { LineColumns } from "./ledger-rows.ts";
import { resolveScope, type SalesScope } from "./ledger-scope.ts";
import { type MergedCodes, readMergedCodes } from "./merged-codes.ts";

const BLOCKS_AT_ONCE = 16;

/**
 * The lines of a scope by column, for whom the codes stand today. One pass over the blocks that may hold them; no line is made. An
 * invoice of two clients is a document of each.
 */
export async function readSalesColumns(store: Store, scope: SalesScope = {}): Promise<SalesColumns> {
  const resolved = await resolveScope(store, scope);
  const directory = await readDirectory(store);
  const merged = await readMergedCodes(store, directory.revision);
  const places = placesOf(directory, resolved);
  const isWhole = resolved.clients === undefined && resolved.isWantedSku === undefined;
  const room = isWhole ? places.reduce((sum, { summary }) => sum + summary.lineCount, 0) : undefined;
  const builder = salesColumnsBuilder(room);
  const documents = new DocumentNumbers(builder);
  const mergedIds = await readMergedIds(store, directory.revision);
  const productIdOfSku = rememberedIds((id) => survivorIdOf(mergedIds, "products", id));
  for (let index = 0; index < places.length; index += BLOCKS_AT_ONCE) {
    const chunk = places.slice(index, index + BLOCKS_AT_ONCE);
    const blocks = await readBlocks(store, chunk);
    blocks.forEach((block, offset) => {
      const replaced = chunk[offset]?.batch.replacedDocuments ?? new Set<number>();
      const add = blockAdder(block, { builder, merged, documents, productIdOfSku });
      forEachWantedRow(block, replaced, resolved, add);
    });
  }
  return builder.columns();
}

interface Adding {
  readonly builder: SalesColumnsBuilder;
  readonly merged: MergedCodes;
  readonly documents: DocumentNumbers;
  /** Of the SKU that a source writes: the id of the product that it is now. */
  readonly productIdOfSku: (source: string, sku: string) => string;
}

/** Adds a row of the block; each name of it is looked up when its first row comes. */
function blockAdder(block: LineColumns, { builder, merged, documents, productIdOfSku }: Adding) {
  const skuOf = merged.skuReader(block);
  const productNumbers = new Int32Array(block.skus.ends.length).fill(-1);
  const clientNumbers = new Int32Array(block.clients.length).fill(-1);
  const currencyNumbers = block.currencies.map((code) => builder.currency(code as CurrencyCode));
  const clientOf = (client: number): number => {
    const known = clientNumbers[client] ?? -1;
    if (known >= 0) return known;
    const number = builder.client(merged.clientIdOf(block.clients[client]?.id ?? ""));
    clientNumbers[client] = number;
    return number;
  };
  const productOf = (product: number, day: number): number => {
    const known = productNumbers[product] ?? -1;
    if (known >= 0) return known;
    const id = productIdOfSku(block.source, textAt(block.skus, product) ?? "");
    const name = textAt(block.productNames, product) ?? "";
    const number = builder.product({ id, sku: skuOf(product) ?? "", name }, day);
    productNumbers[product] = number;
    return number;
  };
  return (client: number, row: number): void => {
    const document = block.document[row] ?? 0;
    const day = block.documentDays[document] ?? 0;
    builder.line({
      client: clientOf(client),
      product: productOf(block.product[row] ?? 0, day),
      document: documents.numberOf(block, client, document),
      currency: currencyNumbers[block.netCurrency[row] ?? 0] ?? 0,
      net: block.netMinorUnits[row] ?? 0,
      quantity: toUnits(
        { coefficient: block.quantityCoefficient[row] ?? 0, scale: block.quantityScale[row] ?? 0 },
        QUANTITY_SCALE,
      ),
    });
  };
}

/** Every block names the same SKUs again; hashing each once keeps a million lines at a few thousand hashes. */
function rememberedIds(survivorOf: (id: string) => string): Adding["productIdOfSku"] {
  const known = new Map<string, string>();
  return (source, sku) => {
    const name = `${source}\n${sku}`;
    // Only the store makes blocks, each of one source.
    const id = known.get(name) ?? survivorOf(productIdOf(source as SourceId, sku));
    known.set(name, id);
    return id;
  };
}

/** Lines come client by client and document by document; one that a block's end cuts goes on in the next. */
class DocumentNumbers {
  #client = "";
  #key = Number.NaN;
  #number = 0;

  readonly #builder: SalesColumnsBuilder;

  constructor(builder: SalesColumnsBuilder) {
    this.#builder = builder;
  }

  numberOf(block: LineColumns, client: number, document: number): number {
    const key = block.documentKeys[document] ?? 0;
    const id = block.clients[client]?.id ?? "";
    if (key === this.#key && id === this.#client) return this.#number;
    this.#key = key;
    this.#client = id;
    this.#number = this.#builder.document(
      block.documentDays[document] ?? 0,
      block.documentIsCredit[document] === 1,
    );
    return this.#number;
  }
}
