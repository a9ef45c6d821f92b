import type { Availability, Vat } from "../model/capture.ts";
import type { CleanedMonth, Forecast } from "../model/forecast.ts";
import type { PackUnit } from "../model/measure.ts";
import type { NoteKind } from "../model/note.ts";
import type { BaseUnit } from "../model/pack.ts";
import type { DocumentType } from "../model/sales-line.ts";

/** The words that plans need, in the language of the sheet; words/<language>/sheets.ts has them. */
export interface SheetWords {
  readonly keyHeader: string;
  readonly total: string;
  readonly unknown: string;
  readonly dataUntil: string;
  readonly refreshedOn: string;
  readonly currency: string;
  readonly withoutVat: string;
  readonly labelled: (labels: string) => string;
  readonly otherCurrencies: (codes: string) => string;
  readonly documentTypes: Readonly<Record<DocumentType, string>>;
  readonly noteKinds: Readonly<Record<NoteKind, string>>;
  readonly open: string;
  readonly month: string;
  readonly net: string;
  readonly lastYear: string;
  readonly change: string;
  readonly quantity: string;
  readonly orders: string;
  readonly returns: string;
  readonly from: string;
  readonly to: string;
  readonly client: ClientSheetWords;
  readonly forecast: ForecastSheetWords;
  readonly prices: PricesSheetWords;
}

export interface ClientSheetWords {
  readonly sheetName: (client: string) => string;
  readonly subtitle: string;
  readonly noSales: string;
  readonly period: (monthCount: number) => string;
  readonly sameBefore: string;
  readonly netSales: string;
  readonly averageOrder: string;
  readonly returnsRate: string;
  readonly lastOrder: string;
  readonly daysSince: string;
  readonly chartTitle: string;
  readonly chartDescription: string;
  readonly monthsTitle: string;
  readonly openMonth: string;
  readonly firstMonth: string;
  readonly productsTitle: (count: number) => string;
  readonly product: string;
  readonly sku: string;
  readonly share: string;
  readonly notesTitle: string;
  readonly noNotes: string;
  readonly notesUnknown: string;
  readonly kind: string;
  readonly day: string;
  readonly page: string;
  readonly note: string;
  readonly linesTitle: string;
  /** When the sheet holds only the newest of the lines. */
  readonly linesCut: (shown: number, all: number) => string;
  readonly document: string;
  readonly type: string;
  readonly unitPrice: string;
}

export interface ForecastSheetWords {
  readonly sheetName: (segment: string) => string;
  readonly subtitle: (monthCount: number) => string;
  readonly lastTwelve: (monthCount: number) => string;
  readonly nextMonths: (monthCount: number) => string;
  readonly low: (levelPercent: number) => string;
  readonly high: (levelPercent: number) => string;
  readonly changeToFact: string;
  readonly methodTitle: string;
  readonly methods: Readonly<Record<Forecast["method"], string>>;
  readonly seasons: Readonly<Record<Forecast["season"], string>>;
  readonly historyUsed: (monthCount: number) => string;
  readonly tested: (originCount: number, horizon: number) => string;
  readonly lastYearCloser: string;
  readonly notTested: string;
  readonly cleaned: (changes: readonly CleanedMonth[]) => string;
  readonly error: string;
  readonly lastYearError: string;
  readonly bias: string;
  readonly coverage: (levelPercent: number) => string;
  readonly tooShort: (has: number, needs: number) => string;
  readonly noSales: string;
  readonly chartTitle: string;
  readonly chartDescription: string;
  readonly chartDescriptionHistory: string;
  readonly monthsTitle: string;
  readonly forecast: string;
  readonly myForecast: string;
  readonly plan: string;
  readonly planHint: string;
  readonly totalHint: string;
  readonly clientsTitle: string;
  readonly clientsHint: string;
  /** Where the source of the data does not tell its clients. */
  readonly clientsUnknown: string;
  readonly client: string;
  readonly clientFact: string;
  readonly otherClients: string;
}

export interface PricesSheetWords {
  readonly sheetName: string;
  readonly title: string;
  readonly subtitle: string;
  readonly listTitle: string;
  readonly none: string;
  readonly offers: string;
  readonly competitors: string;
  readonly dearer: string;
  readonly cheaper: string;
  readonly old: (days: number) => string;
  readonly offer: string;
  readonly competitor: string;
  readonly price: string;
  readonly vat: string;
  readonly unit: string;
  readonly pack: string;
  readonly comparable: string;
  readonly baseUnit: string;
  readonly baseUnits: Readonly<Record<BaseUnit, string>>;
  readonly packUnits: Readonly<Record<BaseUnit | "g" | "ml", string>>;
  readonly soldUnits: Readonly<Record<PackUnit, string>>;
  readonly previous: string;
  readonly seenOn: string;
  readonly age: string;
  readonly regular: string;
  readonly availability: string;
  readonly page: string;
  readonly vatKinds: Readonly<Record<Vat, string>>;
  readonly availabilities: Readonly<Record<Availability, string>>;
}
