import { counted } from "../plural.ts";

export const pictures = {
  title: "Imagini ale prețurilor",
  keep: "Păstrați o imagine cu fiecare preț pe care îl salvați",
  hint: "Imaginea arată partea paginii din jurul prețului exact cum se vede pe ecranul dumneavoastră, deci și ce mai stă acolo, de pildă numele sau prețurile dumneavoastră după autentificare. Rămâne pe acest calculator și intră într-un fișier de date numai dacă alegeți acolo acest lucru.",
  kept: (count: number, printed: string, size: string) =>
    `Păstrate: ${counted("ro", count, printed, { one: "imagine", few: "imagini", other: "de imagini" })}, ${size}.`,
  alt: (quote: string, when: string) => `Pagina din jurul textului „${quote}”, ${when}`,
  enlarge: (quote: string, when: string) => `Măriți imaginea textului „${quote}”, ${when}`,
  removeAll: "Ștergeți toate imaginile",
  removedAll: "Toate imaginile au fost șterse",
  remove: "Ștergeți imaginea",
  removed: "Imaginea a fost ștearsă",
};
