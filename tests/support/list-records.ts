import type { RecordWrite } from "../../shared/store/tables.ts";

/** The smallest WebP file. */
const ONE_PIXEL = "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA";
const SEEN_AT = "2026-11-20T08:00:00.000Z";

/** One record for each list, related as in life: a client with a contact and a note, a competitor with a watched offer. */
export function listRecords(): readonly RecordWrite[] {
  const lei = (coefficient: number) => ({ coefficient, scale: 2, currency: "RON" });
  const url = "https://depozit.example/espressor";
  const seen = (id: string, observedAt: string, coefficient: number) => ({
    id,
    offerId: "offer-1",
    observedAt,
    price: lei(coefficient),
    vat: "included",
    evidence: [
      { field: "price", rule: "visible-text", quote: "1.249,90 lei", before: "Preț: ", after: "", url },
    ],
  });
  const records = [
    { table: "clients", record: clientRecord("client-1", "Hotel Perla Mării SRL", "key") },
    { table: "clients", record: clientRecord("client-2", "ООО «Ромашка»", "prospect") },
    {
      table: "contacts",
      record: { id: "contact-1", clientId: "client-1", name: "Irina Stoica", phone: "+40 722 000 111" },
    },
    {
      table: "products",
      record: {
        id: "product-1",
        source: "main",
        sku: "BD-1502",
        name: "Casa Lunei Duo",
        listPrice: lei(129_900),
      },
    },
    {
      table: "competitors",
      record: { id: "competitor-1", name: "Horeca Depozit", hosts: ["depozit.example"] },
    },
    {
      table: "offers",
      record: {
        id: "offer-1",
        competitorId: "competitor-1",
        url,
        name: "Espressor Barista Duo",
        firstSeenAt: "2026-11-03T08:00:00.000Z",
      },
    },
    { table: "observations", record: seen("seen-1", "2026-11-03T08:00:00.000Z", 119_900) },
    { table: "observations", record: seen("seen-2", SEEN_AT, 124_990) },
    {
      table: "watches",
      record: {
        id: "offer-1",
        intervalHours: 24,
        startedAt: "2026-11-03T08:00:00.000Z",
        nextAt: "2099-11-21T08:00:00.000Z",
        state: "watched",
        lastReadAt: SEEN_AT,
        failureCount: 0,
        misses: [
          {
            firstAt: "2026-11-10T08:00:00.000Z",
            lastAt: "2026-11-12T08:00:00.000Z",
            count: 3,
            reason: "no-answer",
          },
        ],
        unseenSince: SEEN_AT,
      },
    },
    {
      table: "recipes",
      record: {
        id: "recipe-1",
        host: "depozit.example",
        fields: {
          price: { anchors: [{ by: "css", selector: ".pret" }], sample: "1.249,90 lei" },
          name: { anchors: [{ by: "css", selector: "h1" }], sample: "Espressor automat cu râșniță" },
        },
        madeAt: SEEN_AT,
        lastUsedAt: SEEN_AT,
        lastMissedAt: SEEN_AT,
      },
    },
    {
      table: "pictures",
      record: { id: "seen-2", offerId: "offer-1", width: 1, height: 1, byteCount: 42, webp: ONE_PIXEL },
    },
    {
      table: "notes",
      record: {
        id: "note-1",
        about: { kind: "client", id: "client-1" },
        kind: "risk",
        text: "Kofemir le-a oferit −12 %.",
        createdAt: SEEN_AT,
      },
    },
  ];
  // Plain literals; the store's own parsers refuse them when the page reads them, should they not fit.
  return records as unknown as readonly RecordWrite[];
}

function clientRecord(id: string, name: string, status: string) {
  return {
    id,
    name,
    status,
    codes: [{ source: "main", code: id }],
    tags: ["litoral"],
    city: "Constanța",
    customFields: { Route: "luni" },
  };
}
