import type { capturedList as en } from "../en/captured-list.ts";
import { counted } from "../plural.ts";

export const capturedList: typeof en = {
  found: (count: number, printed: string) =>
    `Această pagină are o listă cu ${counted("ro", count, printed, { one: "ofertă", few: "oferte", other: "de oferte" })}.`,
  counting: "Se caută o listă pe pagină …",
  choose: "Alegeți ce se salvează",
  addPage: "Adăugați această pagină",
  addRows: (count: number, printed: string) =>
    `Adăugați încă ${counted("ro", count, printed, { one: "ofertă", few: "oferte", other: "de oferte" })}`,
  from: (count: number, printed: string) =>
    `Din ${counted("ro", count, printed, { one: "pagină", few: "pagini", other: "de pagini" })}`,
  more: "Lista continuă: deschideți pagina următoare, apăsați acolo butonul Dosar, apoi Adăugați această pagină.",
  otherOpen: (host) =>
    `Lista de pe ${host} este încă deschisă: salvați-o sau renunțați la ea înainte de a începe alta.`,
  cut: "Pagina are mai multe rânduri decât ia Dosar o dată; restul a fost lăsat deoparte.",
  cutRows: (count, printed, most) =>
    `O listă are cel mult ${most} de rânduri: ${counted("ro", count, printed, { one: "rând de la sfârșit a rămas", few: "rânduri de la sfârșit au rămas", other: "de rânduri de la sfârșit au rămas" })} pe dinafară. Salvați-o, apoi începeți alta.`,
  full: "Lista este plină: salvați-o, apoi începeți alta cu această pagină.",
  tooLarge:
    "Pagina nu a fost adăugată: lista a devenit prea mare. Salvați-o, apoi începeți alta cu această pagină.",
  changed:
    "Nu s-a salvat nimic: altă fereastră Dosar a salvat sau a schimbat lista între timp. Aici se vede ce este acum.",
  column: "Coloana cu prețuri",
  filter: "Filtrați după nume",
  all: "Toate rândurile",
  row: (name) => `Salvează ${name}`,
  nameOf: (name) => `Numele pentru ${name}`,
  priceOf: (name) => `Prețul pentru ${name}`,
  packOf: (name) => `Ambalajul pentru ${name}`,
  noPack: "ambalaj necunoscut",
  packUnread:
    "Acest text nu este citit ca ambalaj. Scrieți de exemplu 6 x 1,5 L; până atunci prețul nu se compară.",
  noPrice: "fără preț",
  hiddenPrice: "Pagina nu arată niciun preț; acesta este în datele ei ascunse.",
  maybeOther: (price) =>
    `Mai multe rânduri au acest nume. Ultimul preț, ${price}, poate fi al altuia: bifați rândul dacă este al lui.`,
  maybeKnown:
    "Mai multe rânduri au acest nume, iar acesta poate fi cunoscut drept altul: bifați-l dacă este nou.",
  isNew: "nouă",
  same: "la fel",
  save: (count: number, printed: string) =>
    `Salvați ${counted("ro", count, printed, { one: "preț", few: "prețuri", other: "de prețuri" })}`,
  saving: "Se salvează …",
  saved: (added, changed, same) => `Salvat: ${added} noi, ${changed} schimbate, ${same} la fel.`,
  alike: (count: number, printed: string) =>
    `${counted("ro", count, printed, { one: "ofertă nouă poate fi una pe care o aveți deja", few: "oferte noi pot fi dintre cele pe care le aveți deja", other: "de oferte noi pot fi dintre cele pe care le aveți deja" })}: deschideți Oferte în Dosar ca să comparați.`,
  undone: "Anulat; lista este cum a fost.",
  undonePartly: (count: number, printed: string) =>
    `Anulat, în afară de ${counted("ro", count, printed, { one: "înregistrare schimbată", few: "înregistrări schimbate", other: "de înregistrări schimbate" })} între timp; lista este cum a fost.`,
  discard: "Renunțați la listă",
  rows: (first, last, all) => `Rândurile ${first}–${last} din ${all}`,
  rowsBefore: "Rândurile dinainte",
  rowsBehind: "Rândurile următoare",
  noMatch: "Niciun rând nu are aceste cuvinte.",
};
