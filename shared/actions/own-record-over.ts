import type { CustomFields } from "../model/custom-fields.ts";
import type { UnitPrice } from "../model/unit-price.ts";

interface Listed {
  readonly columnPrices?: Readonly<Record<string, UnitPrice>> | undefined;
  readonly customFields?: CustomFields | undefined;
  readonly mergedIds?: readonly string[] | undefined;
}

/**
 * A record as an export of Dosar's own has it, over what is kept: what its cells leave empty stays. `isFilling` lets what is kept stand,
 * where it is of another record into which this one was merged.
 */
export function ownRecordOver<Said extends Listed, Kept extends Said>(
  said: Said,
  kept: Kept | undefined,
  isFilling: boolean,
): Said {
  if (kept === undefined) return said;
  const [weak, strong] = isFilling ? [said, kept] : [kept, said];
  const mergedIds = isFilling ? kept.mergedIds : unionOf(kept.mergedIds, said.mergedIds);
  const customFields = { ...weak.customFields, ...strong.customFields };
  const columnPrices = { ...weak.columnPrices, ...strong.columnPrices };
  return {
    ...weak,
    ...strong,
    ...(Object.keys(customFields).length > 0 && { customFields }),
    ...(Object.keys(columnPrices).length > 0 && { columnPrices }),
    ...(mergedIds && mergedIds.length > 0 && { mergedIds }),
  };
}

function unionOf(one: readonly string[] = [], other: readonly string[] = []): readonly string[] {
  return [...new Set([...one, ...other])];
}
