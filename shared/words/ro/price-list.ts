import type { priceList as en } from "../en/price-list.ts";
import { counted } from "../plural.ts";

export const priceList: typeof en = {
  add: "Adăugați o listă de prețuri",
  drop: "Trageți aici lista de prețuri (PDF sau CSV) a unui concurent",
  reading: (fileName) => `Se citește ${fileName} …`,
  progress: (done, count, printed) =>
    `${done} din ${counted("ro", count, printed, { one: "pagină", few: "pagini", other: "de pagini" })}`,
  cancel: "Renunțați",
  cut: "Fișierul este mai lung decât citește Dosar o dată: aici sunt primele rânduri, restul a fost lăsat deoparte.",
  owner: "A cui este lista de prețuri?",
  ownerHint:
    "Alegeți un concurent sau scrieți un nume nou. Lista de luna viitoare a aceleiași firme continuă aceste oferte.",
  day: "Prețurile sunt valabile din",
  dayHint: "Prețurile se păstrează ca văzute în această zi.",
  ownerNeeded: "Spuneți a cui este lista de prețuri.",
  currency: "Moneda prețurilor",
  currencyHint: "Fișierul nu o numește. Scrieți codul ei, de exemplu MDL.",
  currencyUnknown: "Această monedă nu este cunoscută. Scrieți codul ei de trei litere.",
  address: "Sau adresa unui PDF de pe web",
  addressHint:
    "Browserul întreabă mai întâi dacă Dosar poate citi acel site. Lista se citește așa cum o vedeți acolo, cu contul dumneavoastră.",
  addressUnread: "Aceasta nu este adresa unei pagini. Ea începe cu https://.",
  open: "Deschideți",
  read: "Citiți lista",
  see: "Vedeți ofertele",
  another: "Altă listă de prețuri",
  onPage: (fileName, page) => `${fileName}, pagina ${page}`,
  inRow: (fileName, row) => `${fileName}, rândul ${row}`,
  fromList: "Listă de prețuri",
  failed: {
    "too-large": "Fișierul depășește 64 MB. Nu s-a schimbat nimic.",
    unreadable:
      "Fișierul nu poate fi citit: a fost mutat sau modificat de când l-ați ales ori este deschis în alt program. Alegeți-l din nou. Nu s-a schimbat nimic.",
    "not-pdf": "Acesta nu este un fișier PDF. Nu s-a schimbat nimic.",
    damaged:
      "Fișierul este deteriorat sau nu a fost descărcat până la capăt. Descărcați-l din nou. Nu s-a schimbat nimic.",
    encrypted:
      "Fișierul cere o parolă. Salvați o copie fără parolă, apoi trageți-o aici. Nu s-a schimbat nimic.",
    pictures: "Acest PDF conține imagini ale paginilor; textul nu poate fi citit. Nu s-a schimbat nimic.",
    "no-list": "În acest fișier nu s-a găsit un tabel cu nume și prețuri. Nu s-a schimbat nimic.",
    "too-slow":
      "Citirea fișierului durează prea mult. Salvați-l din nou din programul care l-a creat. Nu s-a schimbat nimic.",
    "not-allowed": "Citirea site-ului nu a fost permisă. Nu s-a schimbat nimic.",
    "not-reached": "Site-ul nu a dat fișierul. Descărcați-l și trageți-l aici. Nu s-a schimbat nimic.",
    cancelled: "Ați renunțat. Nu s-a schimbat nimic.",
    unexpected:
      "Fișierul nu a fost citit din cauza unei erori în Dosar. Încercați din nou. Nu s-a schimbat nimic.",
  },
};
