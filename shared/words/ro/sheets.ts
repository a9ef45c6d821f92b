import type { CleanedMonth } from "../../model/forecast.ts";
import { cleanedMonth } from "../cleaned-month.ts";
import { counted } from "../plural.ts";
import { comparable } from "./comparable.ts";
import { soldUnits } from "./sold-units.ts";

const months = (count: number) =>
  counted("ro", count, String(count), { one: "lună", few: "luni", other: "de luni" });

export const sheets: typeof import("../en/sheets.ts").sheets = {
  keyHeader: "Cheie",
  total: "Total",
  unknown: "necunoscut",
  dataUntil: "Date până la",
  refreshedOn: "Actualizat la",
  currency: "Monedă",
  withoutVat: "fără TVA",
  labelled: (labels: string) => `Acestea nu sunt vânzări reale: datele poartă eticheta „${labels}”.`,
  otherCurrencies: (codes: string) => `vânzările în ${codes} nu sunt pe această foaie`,
  documentTypes: { invoice: "Factură", "credit-note": "Notă de credit" },
  noteKinds: {
    need: "Nevoie",
    prospect: "Perspectivă",
    risk: "Risc",
    reliability: "Seriozitate",
    relationship: "Relație",
    other: "Altele",
  },
  open: "Deschide",
  month: "Lună",
  net: "Vânzări nete",
  lastYear: "Anul anterior",
  change: "Variație",
  quantity: "Cantitate",
  orders: "Facturi",
  returns: "Retururi",
  from: "De la",
  to: "Până la",
  client: {
    sheetName: (client: string) => client,
    subtitle: "Istoricul vânzărilor",
    noSales: "Nu se cunosc încă vânzări",
    period: (count: number) =>
      count === 0 ? "Încă nicio lună" : count === 1 ? "Ultima lună" : `Ultimele ${months(count)}`,
    sameBefore: "Cu un an înainte",
    netSales: "Vânzări nete, retururile scăzute",
    averageOrder: "Factura medie",
    returnsRate: "Retururi din vânzările brute",
    lastOrder: "Ultima factură",
    daysSince: "Zile de atunci",
    chartTitle: "Vânzări nete pe luni",
    chartDescription:
      "Coloanele arată vânzările nete ale fiecărei luni, linia arată aceleași luni cu un an înainte. Cifrele sunt în tabelul lunilor.",
    monthsTitle: "Lună de lună",
    openMonth: "Ultima lună nu s-a încheiat: este gri și nu se compară.",
    firstMonth: "Lunile încep cu prima cunoscută de la început; liniile mai vechi nu intră în niciuna.",
    productsTitle: (count: number) =>
      count === 0
        ? "Produse"
        : count === 1
          ? "Cel mai important produs"
          : `Cele mai importante ${counted("ro", count, String(count), { one: "produs", few: "produse", other: "de produse" })}`,
    product: "Produs",
    sku: "SKU",
    share: "Pondere",
    notesTitle: "Note",
    notesUnknown:
      "Datele acestei foi au venit fără note. Cele care se văd aici sunt de la o actualizare anterioară.",
    noNotes: "Încă nu există note. Selectați un text pe o pagină și salvați-l ca notă despre acest client.",
    kind: "Tip",
    day: "Zi",
    page: "Pagină",
    note: "Notă",
    linesTitle: "Linii de vânzări",
    linesCut: (shown: number, allCount: number) =>
      `Cele mai noi ${shown} din ${counted("ro", allCount, String(allCount), { one: "linie", few: "linii", other: "de linii" })}. Lunile și produsele le cuprind pe toate.`,
    document: "Document",
    type: "Tip",
    unitPrice: "Preț unitar",
  },
  forecast: {
    sheetName: (segment: string) => `Prognoză ${segment}`,
    subtitle: (count: number) =>
      count === 0 ? "Istoricul vânzărilor" : `Vânzări și prognoză pe ${months(count)}`,
    lastTwelve: (count: number) =>
      count === 0
        ? "Nicio lună încheiată"
        : count === 1
          ? "Vândut în ultima lună"
          : `Vândut în ultimele ${months(count)}`,
    nextMonths: (count: number) => (count === 1 ? "Luna următoare" : `Următoarele ${months(count)}`),
    low: (percent: number) => `Minim (${percent}%)`,
    high: (percent: number) => `Maxim (${percent}%)`,
    changeToFact: "Variație față de realizat",
    methodTitle: "Cum s-a calculat și cât s-a greșit în trecut",
    methods: {
      "combination-long": "Media mai multor metode care urmăresc sezonul, nivelul și tendința.",
      "combination-short": "Media mai multor metode pentru un istoric scurt.",
      "non-seasonal": "Media metodelor care urmăresc nivelul și tendința; lunile anului nu diferă destul.",
      intermittent: "O metodă pentru vânzări rare, cu luni goale între ele.",
      mean: "Media lunilor trecute: istoricul nu arată nimic ce poate fi urmărit.",
      "last-year":
        "Ca anul trecut: la fiecare verificare cifrele anului trecut au fost mai aproape decât metodele noastre.",
    },
    seasons: {
      used: "Cuprinde sezonul: lunile diferă la fel în fiecare an.",
      "none-found": "În istoric nu s-a găsit un sezon.",
      "too-short": "Istoricul este prea scurt pentru a vedea un sezon.",
    },
    historyUsed: (count: number) => `Calculat din ${months(count)} de istoric.`,
    tested: (originCount: number, horizonCount: number) =>
      `Verificat pe trecut: ${counted("ro", originCount, String(originCount), { one: "prognoză", few: "prognoze", other: "de prognoze" })} pe ${months(horizonCount)}, fiecare făcută din ce se știa atunci.`,
    lastYearCloser:
      "Cifrele anului trecut ar fi fost mai aproape, dar nu de fiecare dată sau nu cu mult: poate fi întâmplare.",
    cleaned: (changes: readonly CleanedMonth[]) =>
      `Citite altfel decât au fost, ca o singură comandă să nu ridice tot anul: ${changes.map((one) => cleanedMonth(one, "ro")).join(", ")}.`,
    notTested:
      "Istoricul este prea scurt pentru a verifica prognoza pe trecut. Luați-o ca pe o primă estimare.",
    error: "Abaterea pe ansamblu",
    lastYearError: "Abaterea variantei „ca anul trecut”",
    bias: "Prea mult (+) sau prea puțin (−)",
    coverage: (percent: number) => `Luni în interval (așteptat ${percent}%)`,
    tooShort: (monthCount: number, neededCount: number) =>
      `Fără prognoză: istoricul cunoscut este de ${months(monthCount)}, este nevoie de cel puțin ${months(neededCount)}. Importați vânzări mai vechi și actualizați.`,
    noSales:
      "Fără prognoză: nu se cunosc vânzări ale acestui segment. Importați vânzările lui și actualizați.",
    chartTitle: "Vânzări nete și prognoză pe luni",
    chartDescription:
      "Coloanele arată vânzările nete din trecut; liniile arată prognoza și capetele intervalului ei. Cifrele sunt în tabelul lunilor.",
    chartDescriptionHistory: "Coloanele arată vânzările nete din trecut pe luni; nu există prognoză.",
    monthsTitle: "Lună de lună",
    forecast: "Prognoză",
    myForecast: "Prognoza mea",
    plan: "Plan",
    planHint:
      "Scrieți cifra dumneavoastră la „Prognoza mea”: planul și totalul o urmează, iar actualizarea o păstrează.",
    totalHint: "Intervalul sumei este mai îngust decât suma lunilor: maximele și minimele se compensează.",
    clientsTitle: "Client cu client",
    clientsHint:
      "Fiecare client are prognoza lui, cei care cumpără rar au una împreună; apoi toate sunt aduse la suma segmentului. „Vândut” este din lunile închise de mai sus. Ce scrieți mai sus se împarte după aceste ponderi.",
    client: "Client",
    clientFact: "Vândut",
    clientsUnknown:
      "Clienții nu sunt cunoscuți aici: permiteți registrului să citească clienții sau salvați fișierul de date cu ei.",
    otherClients: "Alți clienți",
  },
  prices: {
    sheetName: "Prețurile concurenților",
    title: "Prețurile concurenților",
    subtitle: "Ultimul preț al fiecărei oferte, așa cum apare pe pagina ei",
    listTitle: "Toate ofertele",
    none: "Nu există încă prețuri salvate. Salvați unul de pe pagina unui magazin și actualizați.",
    offers: "Oferte",
    competitors: "Concurenți",
    dearer: "Mai scumpe decât înainte",
    cheaper: "Mai ieftine decât înainte",
    old: (dayCount: number) =>
      `Neverificate de ${counted("ro", dayCount, String(dayCount), { one: "zi", few: "zile", other: "de zile" })}`,
    offer: "Ofertă",
    competitor: "Concurent",
    price: "Preț",
    vat: "TVA",
    unit: "Pentru",
    pack: "Ambalaj",
    comparable: "Preț pe unitate",
    baseUnit: "Unitate",
    baseUnits: comparable.units,
    packUnits: comparable.packUnits,
    soldUnits,
    previous: "Înainte",
    seenOn: "Văzut la",
    age: "Zile de atunci",
    regular: "Preț tăiat",
    availability: "În stoc",
    page: "Pagină",
    vatKinds: { included: "inclus", excluded: "neinclus", unknown: "necunoscut" },
    availabilities: {
      "in-stock": "da",
      "out-of-stock": "nu",
      "pre-order": "la comandă",
      limited: "puține",
      discontinued: "nu se mai produce",
    },
  },
};
