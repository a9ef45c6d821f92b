/** 50,000 lines of 11 columns for every writer of workbooks: texts of a few hundred products, days, figures and a calculated column. */
export const HEADERS = [
  "Product",
  "Day",
  "Document",
  "Type",
  "Client",
  "Region",
  "SKU",
  "Quantity",
  "Unit price",
  "Discount",
  "Value",
] as const;

export const ROW_COUNT = 50_000;
export const SUM_COUNT = 48;
export const FIRST_EXCEL_DAY = 45_292;

export interface WorkbookLine {
  readonly texts: readonly [
    product: string,
    document: string,
    type: string,
    client: string,
    region: string,
    sku: string,
  ];
  /** Days since Excel's first. */
  readonly day: number;
  readonly quantity: number;
  readonly unitPrice: number;
  readonly discount: number;
  readonly value: number;
}

export function workbookLines(): readonly WorkbookLine[] {
  return Array.from({ length: ROW_COUNT }, (_, index) => {
    const quantity = 1 + ((index * 7) % 40);
    const unitPrice = Math.round(500 + ((index * 7919) % 90_000)) / 100;
    return {
      texts: [
        `Cafea boabe ${index % 700} & Co, 1 kg`,
        `FCT-${100_000 + Math.floor(index / 5)}`,
        index % 23 === 0 ? "Credit note" : "Invoice",
        `Client ${index % 1200} SRL`,
        `Region ${index % 41}`,
        `SKU-${10_000 + (index % 700)}`,
      ],
      day: FIRST_EXCEL_DAY + (index % 730),
      quantity,
      unitPrice,
      discount: (index % 9) / 100,
      value: Math.round(quantity * unitPrice * 100) / 100,
    };
  });
}
