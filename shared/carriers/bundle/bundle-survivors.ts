import type { SourceId } from "../../model/ids.ts";
import { productIdOf } from "../../model/product-id.ts";
import type { SalesLine } from "../../model/sales-line.ts";
import { type Bundle, recordsOf } from "./bundle.ts";

const MERGEABLE_TABLES = ["clients", "contacts", "competitors", "products", "offers"] as const;
export type MergeableTable = (typeof MERGEABLE_TABLES)[number];

/** For whom the ids and codes of a data file stand today; its lines keep the codes of their source. */
export interface BundleSurvivors {
  /** The id of the record that took this one over, or the id itself. */
  readonly idOf: <Id extends string>(table: MergeableTable, id: Id) => Id;
  /** A line under the client and the SKU that its codes stand for. */
  readonly lineOf: (line: SalesLine) => SalesLine;
}

export function survivorsOf(bundle: Bundle): BundleSurvivors {
  const survivors = new Map(MERGEABLE_TABLES.map((table) => [table, survivorsWithin(bundle, table)]));
  const products = survivors.get("products") ?? new Map<string, string>();
  const skus = new Map(recordsOf(bundle, "products").map(({ id, sku }) => [id as string, sku]));
  const idOf: BundleSurvivors["idOf"] = (table, id) =>
    // Both are ids of one table.
    (survivors.get(table)?.get(id) ?? id) as typeof id;
  const skuOf = rememberedBySku((source, sku) => {
    const survivorId = products.get(productIdOf(source, sku));
    return (survivorId && skus.get(survivorId)) ?? sku;
  });
  const isNothingMerged = products.size === 0 && survivors.get("clients")?.size === 0;
  return {
    idOf,
    lineOf(line) {
      if (isNothingMerged) return line;
      const { clientId, source, sku } = line;
      return {
        ...line,
        ...(clientId !== undefined && { clientId: idOf("clients", clientId) }),
        sku: products.size === 0 ? sku : skuOf(source, sku),
      };
    },
  };
}

/** Every line names one of few SKUs, so that each is hashed once. */
export function rememberedBySku<Answer>(
  answer: (source: SourceId, sku: string) => Answer,
): (source: SourceId, sku: string) => Answer {
  const answers = new Map<string, Answer>();
  return (source, sku) => {
    const key = `${source}\n${sku}`;
    const known = answers.get(key);
    if (known !== undefined) return known;
    const given = answer(source, sku);
    answers.set(key, given);
    return given;
  };
}

/** As in the store: a record that the file has is itself, whoever claims its id. */
function survivorsWithin(bundle: Bundle, table: MergeableTable): ReadonlyMap<string, string> {
  const records: readonly { readonly id: string; readonly mergedIds?: readonly string[] | undefined }[] =
    recordsOf(bundle, table);
  const claims = records.flatMap(({ id, mergedIds = [] }) =>
    mergedIds.map((merged) => [merged, id] as const),
  );
  if (claims.length === 0) return new Map();
  const standing = new Set(records.map(({ id }) => id));
  return new Map(claims.filter(([merged]) => !standing.has(merged)));
}
