import type { importWords as en } from "../en/import.ts";
import { counted } from "../plural.ts";

const rows = (count: number, printed: string) =>
  counted("ro", count, printed, { one: "rând", few: "rânduri", other: "de rânduri" });

export const importWords: typeof en = {
  title: "Importuri",
  lead: "Liste de clienți, persoane de contact, vânzări, creanțe și produse în format CSV; liste de prețuri ale concurenților în CSV sau PDF. Se citesc pe acest calculator; vedeți o previzualizare înainte de salvare și puteți anula mai târziu.",
  drop: "Trageți aici un fișier CSV sau PDF",
  dropHint:
    "CSV din 1C, SAGA, WinMentor, SAP sau Excel, în orice codificare; lista de prețuri a unui concurent ca CSV sau PDF",
  choose: "Alegeți un fișier",
  reading: "Se citește fișierul …",
  steps: { file: "Fișier", columns: "Coloane", preview: "Previzualizare", done: "Gata" },
  heading: (fileName) => `Import ${fileName}`,
  summary: (kind, size, encoding, delimiter) =>
    [kind, size, encoding, `separator ${delimiter}`].filter(Boolean).join(", "),
  rows,
  encoding: "Codificare",
  delimiter: "Separator",
  delimiters: { ",": "virgulă", ";": "punct și virgulă", "\t": "tab", "|": "bară" },
  headerRow: "Antetul în rândul",
  kind: "Ce conține fișierul",
  kinds: {
    clients: "Clienți",
    contacts: "Persoane de contact",
    receivables: "Creanțe și plăți",
    sales: "Vânzări",
    products: "Produse",
    competitorPrices: "Lista de prețuri a unui concurent",
    targets: "Ținte (plan)",
  },
  currency: "Moneda sumelor",
  currencyNeeded: "Fișierul nu indică moneda: alegeți una.",
  source: "Din ce sistem provine",
  sourceHint: "Același sistem, aceleași coduri: fișierele unui sistem își recunosc clienții și produsele.",
  label: "Etichetă",
  labelHint:
    "Apare pe fiecare ecran și foaie cu aceste date, de exemplu „generat”. Lăsați gol pentru date reale.",
  column: "Coloană",
  inFile: "În fișier",
  firstValues: "Primele valori",
  meaning: "Se citește ca",
  ownFile:
    "Acest fișier a fost scris chiar de Dosar. Fiecare coloană se citește așa cum a fost exportată; nu este nimic de ales.",
  notUsed: "Nefolosită",
  fields: {
    documentNumber: "Număr document",
    lineNumber: "Număr linie",
    documentType: "Tip document",
    day: "Zi",
    year: "An",
    month: "Lună",
    dayOfMonth: "Ziua din lună",
    clientCode: "Cod client",
    clientName: "Nume client",
    sku: "SKU",
    productName: "Denumire produs",
    category: "Categorie",
    brand: "Marcă",
    gtin: "Cod de bare",
    unit: "Unitate",
    quantity: "Cantitate",
    unitPrice: "Preț unitar",
    discount: "Reducere",
    net: "Net",
    currency: "Monedă",
    country: "Țară",
    city: "Localitate",
    address: "Adresă",
    taxId: "Cod fiscal",
    phone: "Telefon",
    email: "E-mail",
    priceColumn: "Coloană de preț",
    status: "Statut",
    tags: "Etichete",
    listPrice: "Preț de listă",
    cost: "Cost",
    contactName: "Persoană de contact",
    firstName: "Prenume",
    role: "Funcție",
    dueDay: "Scadență",
    paidDay: "Data plății",
    amount: "Sumă",
    paid: "Achitat",
    open: "De încasat",
    opening: "Sold inițial",
    debit: "Debit",
    credit: "Credit",
    daysLate: "Zile de întârziere",
  },
  plan: "Ce plan este",
  plans: { sales: "Vânzări", "active-clients": "Clienți activi", "new-clients": "Clienți noi" },
  isCompetitors: "Este lista de prețuri a unui concurent?",
  readAsCompetitors: "Citire ca listă de concurent",
  priceColumns: {
    one: "Coloană de preț",
    name: "Numele coloanei de preț",
    isList: "este prețul de listă",
    isDiscount: "procente din prețul de listă",
  },
  breaks: {
    title: (count: number, printed: string) =>
      `De verificat: ${counted("ro", count, printed, { one: "preț", few: "prețuri", other: "de prețuri" })}. Prețurile se importă așa cum stau în fișier.`,
    code: "Produs",
    price: "Preț",
    why: "Ce nu se potrivește",
    listPrice: "Preț de listă",
    "below-cost": (cost: string) => `sub costul de ${cost}`,
    "out-of-order": (column: string, price: string) =>
      `împotriva ordinii coloanelor: ${column} este ${price}`,
    shown: (shown: string, all: string) => `Se văd ${shown} din ${all}.`,
  },
  evidence: {
    taxIds: (valid, count, scheme) => `${scheme} cu cifra de control corectă: ${valid} din ${count}`,
    notSo: (what, text) => `${what}, dar nu și „${text}”`,
    values: (found, count, what) => `După valori: ${what} – ${found} din ${count}`,
    valueKinds: {
      email: "adrese de e-mail",
      phone: "numere de telefon",
      gtin: "coduri de bare cu cifra de control corectă",
      address: "străzi cu număr",
      legalForm: "nume cu formă juridică",
      product: "rânduri în care cantitate × preț = valoare",
    },
    decimalSign: { ",": "Virgulă zecimală", ".": "Punct zecimal" },
    by: (what, text) => `${what}: „${text}”`,
    ofOthers: (what) => `${what}, ca în celelalte coloane`,
    negatives: {
      minus: "Minus înaintea numărului",
      brackets: "Negativ între paranteze",
      "minus-after": "Minus după număr",
      credit: "CR este negativ",
    },
    dayOrders: { dmy: "Întâi ziua", mdy: "Întâi luna", ymd: "Întâi anul" },
    runOn: (what) => `${what}: astfel datele se succed`,
    dayNumbers: "Numere de zile dintr-o foaie de calcul",
    discounts: { percent: "Reducere în procente", ratio: "Reducere ca parte din 1" },
  },
  shape: {
    months: (first, last) =>
      `Fișierul are câte o coloană pentru fiecare lună, din ${first} până în ${last}. Fiecare sumă devine o linie, în prima zi a lunii.`,
    documents:
      "Clienții stau deasupra documentelor lor, într-o singură coloană. Fiecare document devine o linie a clientului.",
    blanks: "Numele apare o singură dată, deasupra rândurilor sale. Se completează la fiecare dintre ele.",
    asItStands: "Citiți așa cum este",
    asFound: "Citiți linie cu linie",
    isOff: "Fișierul se citește așa cum este.",
  },
  made: {
    date: "Ziua, pusă de Dosar",
    "net amount": "Suma lunii",
    "document number": "Documentul, numit de Dosar",
    "client name": "Numele de deasupra",
    "document type": "Tipul documentului, din text",
  },
  totalsTitle: "Totaluri din fișier",
  totalsAgree: (count, printed) =>
    `${counted("ro", count, printed, { one: "total din fișier coincide", few: "totaluri din fișier coincid", other: "de totaluri din fișier coincid" })} cu ce s-a citit.`,
  totalsDiffer: (count, printed) =>
    `${counted("ro", count, printed, { one: "total din fișier diferă", few: "totaluri din fișier diferă", other: "de totaluri din fișier diferă" })} de ce s-a citit: poate lipsesc rânduri din fișier sau sunt respinse mai jos.`,
  totalOf: "Total",
  totalStated: "În fișier",
  totalRead: "Citit",
  totalState: { agrees: "coincide", differs: "diferă" },
  skippedTitle: (count, printed) => `Fără date: ${rows(count, printed)}`,
  skippedShown: (shown, all) => `Se văd ${shown} din ${all}.`,
  skipReasons: {
    preamble: "Deasupra antetului",
    header: "Antetul",
    decoration: "O linie de despărțire",
    group: "Un titlu: numește rândurile de sub el",
  },
  statement: {
    statedOn: "De încasat la data de",
    statedOnHint:
      "Ziua la sfârșitul căreia sumele erau neîncasate: din titlul listei, altfel ziua fișierului.",
    dayNeeded: "Spuneți la ce dată erau neîncasate aceste sume.",
    open: (day, count, printed, amount) =>
      `De încasat la ${day}: ${amount} în ${counted("ro", count, printed, { one: "document", few: "documente", other: "de documente" })}.`,
    paid: (count, printed, amount) =>
      `Plătit: ${amount} în ${counted("ro", count, printed, { one: "plată", few: "plăți", other: "de plăți" })}.`,
    vanished: (count, printed) =>
      `Nu mai apar în această listă: ${counted("ro", count, printed, { one: "document neîncasat", few: "documente neîncasate", other: "de documente neîncasate" })}`,
    vanishedHint:
      "Erau neîncasate într-o listă anterioară. De cele mai multe ori au fost plătite între timp; sau lista cuprinde doar o parte din clienți.",
    keep: "Rămân neîncasate",
    settleNamed: (count, printed, amount, day) =>
      `Ale clienților din listă: stinse până la ${day} (${counted("ro", count, printed, { one: "document", few: "documente", other: "de documente" })}, ${amount})`,
    settleAll: (count, printed, amount, day) =>
      `Ale tuturor clienților din acest sistem: stinse până la ${day} (${counted("ro", count, printed, { one: "document", few: "documente", other: "de documente" })}, ${amount})`,
    types: {
      invoice: "Factură",
      "credit-note": "Factură storno",
      advance: "Avans",
      balance: "Sold",
      payment: "Plată",
    },
  },
  missingColumns: (names) => `Mai lipsesc: ${names}`,
  separatorUnclear: (field, text) =>
    `${field}: „${text}” se poate citi în două feluri. Alegeți separatorul zecimal.`,
  dayOrderUnclear: (text) => `„${text}” se poate citi în două feluri. Alegeți dacă prima este ziua sau luna.`,
  noClientColumn: "Nicio coloană nu indică clientul: toate liniile ar rămâne nealocate.",
  amountsOnly: "Fișierul are sume, dar nu și cantități; cantitățile rămân necunoscute.",
  discountInMoney: (text) =>
    `Reducere: „${text}” este o sumă, nu un procent, deci prețul redus nu se cunoaște. Rândurile cu reducere sunt puse deoparte; dacă există o coloană cu valoarea netă, alegeți-o.`,
  pricesWithVat: (text: string) =>
    `„${text}” este cu TVA. Dosar ia prețurile proprii ca nete, fără TVA: alegeți coloana fără TVA, dacă există.`,
  charactersLost: (count, printed, row) =>
    `${counted("ro", count, printed, { one: "caracter nu s-a putut citi", few: "caractere nu s-au putut citi", other: "de caractere nu s-au putut citi" })}, primul în rândul ${row}; în loc apare „\ufffd”. Alegeți altă codificare sau corectați fișierul.`,
  noHeader: "Fără antet",
  decimalSeparator: "Separator zecimal",
  decimalSample: { ",": "virgulă: 1.234,50", ".": "punct: 1,234.50" },
  dayOrder: "Ordinea în date calendaristice",
  dayOrders: { dmy: "zi, lună, an", mdy: "lună, zi, an", ymd: "an, lună, zi" },
  next: "Înainte",
  back: "Înapoi",
  cancel: "Renunțați",
  added: "Noi",
  changed: "Schimbate",
  same: "La fel",
  rejected: "Respinse",
  hints: {
    added: "se adaugă",
    changed: "înlocuiesc ce era",
    same: "nimic de făcut",
    rejected: "puse deoparte, cu motive",
  },
  doneHints: {
    added: "s-au adăugat",
    changed: "au înlocuit ce era",
    same: "existau deja",
    rejected: "puse deoparte, cu motive",
  },
  total: (amount) => `Netul liniilor acceptate: ${amount}`,
  unassigned: (count, printed, amount) =>
    `${counted("ro", count, printed, { one: "linie nu indică", few: "linii nu indică", other: "de linii nu indică" })} niciun client (${amount}). Liniile nealocate rămân vizibile și intră în totaluri.`,
  newClients: (count, printed) =>
    `${counted("ro", count, printed, { one: "firmă este nouă aici și se adaugă drept client potențial", few: "firme sunt noi aici și se adaugă drept clienți potențiali", other: "de firme sunt noi aici și se adaugă drept clienți potențiali" })}, ca nimeni să nu se piardă. Clienții existenți se recunosc după cod, cod fiscal sau numele exact.`,
  rejectedTitle: (count, printed) => `Respinse: ${rows(count, printed)}`,
  rejectedKept: (kept, all) => `S-au păstrat primele ${kept} din ${all}; le are și fișierul.`,
  row: "Rând",
  text: "Textul din fișier",
  why: "De ce nu s-a citit",
  emptyCell: "(gol)",
  saveRejected: "Salvați ca CSV cu motive",
  undoHint:
    "Un import se poate anula oricând, și după repornire. Același fișier importat încă o dată nu schimbă nimic.",
  run: (count, printed) => `Adăugați ${rows(count, printed)}`,
  runChanges: (added, changed) => `Adăugați ${added} și schimbați ${changed}`,
  nothingToAdd: "Nimic de adăugat",
  phases: { reading: "Se citește fișierul …", comparing: "Se compară cu datele …", writing: "Se salvează …" },
  progressAbout: (done, allCount, printedAll) => `${done} din circa ${rows(allCount, printedAll)}`,
  rate: (count, printed) => `${rows(count, printed)} pe secundă`,
  cancelling: "Se oprește …",
  doneTitle: (fileName) => `${fileName} este importat`,
  doneSummary: (added, same, rejected) => `Adăugate: ${added}, existau deja: ${same}, respinse: ${rejected}`,
  undo: "Anulați acest import",
  undone: "Anulat. Totul este ca înainte de import.",
  undonePartly: (count, printed) =>
    `Anulat. ${counted("ro", count, printed, { one: "înregistrare a fost schimbată între timp și rămâne", few: "înregistrări au fost schimbate între timp și rămân", other: "de înregistrări au fost schimbate între timp și rămân" })} așa.`,
  undoFailed: {
    "not-imported": "Acest import nu mai este aici. Nu s-a schimbat nimic.",
    "already-undone": "Acest import a fost deja anulat. Nu s-a schimbat nimic.",
  },
  another: "Importați alt fișier",
  toClients: "Vedeți clienții",
  history: "Fișiere importate",
  noHistory: "Niciun fișier importat încă.",
  file: "Fișier",
  when: "Când",
  state: "Stare",
  stateKept: "în uz",
  stateUndone: "anulat",
  segmentsOffer: (count, printed) =>
    `${counted("ro", count, printed, { one: "țară găsită", few: "țări găsite", other: "de țări găsite" })}. Creați câte un segment pentru fiecare?`,
  segmentsMake: "Creați segmente pe țări",
  segmentsMade: (count, printed) =>
    `${counted("ro", count, printed, { one: "segment creat", few: "segmente create", other: "de segmente create" })}.`,
  rowTooLong: (row) =>
    `Rândul ${row} nu se termină: are peste un megaoctet de text. De obicei acolo se deschid ghilimele care nu se mai închid. Corectați rândul într-un editor de text, apoi alegeți din nou fișierul. Nu s-a schimbat nimic.`,
  failed: {
    "empty-file": "Fișierul este gol.",
    unreadable:
      "Fișierul nu poate fi citit: a fost mutat sau modificat de când l-ați ales ori este deschis în alt program. Alegeți-l din nou. Nu s-a schimbat nimic.",
    "too-large": "Fișierul depășește 2 GB. Împărțiți-l pe ani și importați părțile.",
    "not-text":
      "Acesta nu este un fișier text. Salvați-l ca CSV în programul care l-a creat, apoi trageți-l aici.",
    workbook:
      "Acesta este un registru Excel. Deschideți-l în Excel sau LibreOffice, salvați foaia ca „CSV UTF-8”, apoi trageți aici fișierul salvat.",
    "old-workbook":
      "Acesta este un registru Excel vechi (.xls). Deschideți-l în Excel sau LibreOffice, salvați foaia ca „CSV UTF-8”, apoi trageți aici fișierul salvat.",
    "open-document":
      "Aceasta este o foaie de calcul LibreOffice. Deschideți-o, salvați foaia ca „CSV UTF-8”, apoi trageți aici fișierul salvat.",
    "text-document":
      "Acesta este un document de text. Dacă are un tabel, copiați tabelul în Excel și salvați-l ca CSV.",
    archive: "Aceasta este o arhivă. Dezarhivați-o și trageți aici fișierul CSV din ea.",
    pdf: "Acesta este un PDF cu alt nume. Dați-i terminația .pdf ca să fie citit ca listă de prețuri; pentru clienți sau vânzări, cereți un fișier CSV.",
    dbase:
      "Acesta este un tabel dBase (.dbf), cum exportă SAGA. Deschideți-l în Excel sau LibreOffice, salvați foaia ca „CSV UTF-8”, apoi trageți aici fișierul salvat.",
    picture: "Aceasta este o imagine. Cereți lista ca fișier CSV.",
    database: "Aceasta este o bază de date. Exportați din ea, ca CSV, tabelul de care aveți nevoie.",
    "web-page":
      "Aceasta este o pagină web sau XML, chiar dacă numele spune Excel sau CSV. Deschideți-o în Excel sau LibreOffice, salvați foaia ca „CSV UTF-8”, apoi trageți aici fișierul salvat.",
    "own-export":
      "Acesta este un export făcut de Dosar, de un tip pe care importul nu îl preia înapoi. Ca să-l duceți în alt Dosar, folosiți un fișier de date.",
    "too-many-columns":
      "Fișierul are peste 2.000 de coloane. Alegeți alt separator sau eliminați coloanele de care nu aveți nevoie.",
    "no-memory":
      "Nu este destulă memorie liberă pentru un fișier atât de mare. Închideți alte ferestre sau împărțiți fișierul pe ani și importați părțile.",
    "no-columns": "Nu s-au recunoscut coloane. Alegeți manual separatorul și rândul antetului.",
    "no-offers":
      "Nu s-a putut citi niciun rând cu denumire sau cod. Alegeți coloanele manual sau verificați dacă aceasta este o listă de prețuri.",
    "columns-missing": "Lipsesc coloane necesare. Alegeți-le manual.",
    cancelled: "Ați renunțat. Nu s-a schimbat nimic.",
  },
};
