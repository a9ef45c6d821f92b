import type { bundleWords as en } from "../en/bundle.ts";
import { counted } from "../plural.ts";

export const bundleWords: typeof en = {
  problems: {
    "newer-version":
      "Fișierul de date a fost creat cu o versiune mai nouă de Dosar. Actualizați Dosar aici, apoi deschideți-l din nou. Nu s-a schimbat nimic.",
    truncated:
      "Lipsește sfârșitul fișierului de date: nu a fost copiat sau descărcat în întregime. Copiați-l din nou sau cereți să vi-l retrimită. Nu s-a schimbat nimic.",
    damaged:
      "Fișierul de date este deteriorat: nu mai este cel scris de Dosar. Cereți să fie făcut și trimis din nou. Nu s-a schimbat nimic.",
    "too-large":
      "Fișierul este mai mare decât poate fi un fișier de date: cel mult 128 MB, 5 milioane de linii de vânzări și 500.000 de înregistrări. Faceți unul cu mai puțini clienți sau pe o perioadă mai scurtă. Nu s-a schimbat nimic.",
    hostile:
      "Fișierul este alcătuit cum nu este niciun fișier de date și ar putea dăuna programului. Nu a fost deschis. Întrebați expeditorul ce este. Nu s-a schimbat nimic.",
    unreadable:
      "Fișierul nu poate fi citit. Poate a fost mutat sau este deschis în alt program. Alegeți-l din nou. Nu s-a schimbat nimic.",
    cancelled: "Ați renunțat. Nu s-a schimbat nimic.",
  },
  foreign: {
    "workbook-or-archive":
      "Acesta este un registru Excel sau o arhivă ZIP, nu un fișier de date Dosar. Alegeți un fișier cu extensia .dosar. Nu s-a schimbat nimic.",
    "old-workbook":
      "Acesta este un registru Excel vechi, nu un fișier de date Dosar. Alegeți un fișier cu extensia .dosar. Nu s-a schimbat nimic.",
    table:
      "Acesta este un text sau un tabel, de exemplu CSV. Tabelele se aduc la Importuri; aici alegeți un fișier cu extensia .dosar. Nu s-a schimbat nimic.",
    json: "Acesta este un fișier JSON al altui program. Alegeți un fișier cu extensia .dosar. Nu s-a schimbat nimic.",
    compressed:
      "Acesta este un fișier comprimat al altui program. Alegeți un fișier cu extensia .dosar. Nu s-a schimbat nimic.",
    pdf: "Acesta este un PDF. Alegeți un fișier cu extensia .dosar. Nu s-a schimbat nimic.",
    empty:
      "Fișierul este gol. Probabil nu a fost copiat în întregime: copiați-l din nou. Nu s-a schimbat nimic.",
    unknown:
      "Acesta nu este un fișier de date Dosar. Alegeți un fișier cu extensia .dosar. Nu s-a schimbat nimic.",
  },
  from: (author) => `de la ${author}`,
  fromUnknown: "expeditor neprecizat",
  recipient: (name) => `pentru ${name}`,
  made: (instant) => `creat ${instant}`,
  allClients: "Toți clienții",
  chosenClients: (count, printed) =>
    counted("ro", count, printed, {
      one: "client ales",
      few: "clienți aleși",
      other: "de clienți aleși",
    }),
  someClients: (names) => `printre ei ${names}`,
  segments: (names) => `din ${names}`,
  period: (from, to) => `vânzări ${from} – ${to}`,
  since: (from) => `vânzări de la ${from}`,
  until: (to) => `vânzări până la ${to}`,
  without: { prices: "fără prețuri", notes: "fără note", contacts: "fără persoane de contact" },
  tables: {
    clients: "Clienți",
    contacts: "Persoane de contact",
    notes: "Note",
    segments: "Segmente",
    products: "Produse",
    competitors: "Concurenți",
    offers: "Oferte",
    observations: "Prețuri văzute",
    pictures: "Imagini ale prețurilor",
    matches: "Asocieri",
    salesLines: "Linii de vânzări",
    edits: "Modificări făcute în Excel",
  },
  fields: {
    "": "Șters aici",
    name: "Nume",
    status: "Statut",
    codes: "Coduri",
    taxId: "Cod fiscal",
    country: "Țară",
    city: "Localitate",
    address: "Adresă",
    category: "Categorie",
    channel: "Canal",
    phone: "Telefon",
    email: "E-mail",
    priceColumn: "Coloană de preț",
    tags: "Etichete",
    customFields: "Câmpuri proprii",
    archivedAt: "Arhivat",
    mergedIds: "Unit cu",
    role: "Funcție",
    clientId: "Client",
    source: "Sursă",
    sku: "SKU",
    brand: "Marcă",
    gtin: "Cod de bare",
    unit: "Unitate",
    listPrice: "Preț de listă",
    cost: "Cost",
    conditions: "Regulă pentru clienți",
    productConditions: "Regulă pentru produse",
    hosts: "Site-uri",
    competitorId: "Concurent",
    url: "Pagină",
    mpn: "Cod de producător",
    pack: "Ambalaj",
    firstSeenAt: "Văzută prima dată",
    offerId: "Ofertă",
    productId: "Produs",
    state: "Stare",
    about: "Despre",
    kind: "Tip",
    text: "Text",
    createdAt: "Scris",
    evidence: "Citat",
    supersedes: "Corectează",
    observedAt: "Văzut",
    price: "Preț",
    vat: "TVA",
    oldPrice: "Preț vechi",
    availability: "Disponibilitate",
  },
  statuses: { prospect: "Potențial", active: "Activ", key: "Cheie", dormant: "Inactiv" },
  empty: "gol",
};
