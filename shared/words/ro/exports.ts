import type { exportWords as en } from "../en/exports.ts";
import { counted } from "../plural.ts";

const rows = (count: number, printed: string) =>
  counted("ro", count, printed, { one: "rând", few: "rânduri", other: "de rânduri" });

export const exportWords: typeof en = {
  title: "Export ca CSV",
  lead: "Pentru Excel sau alt program, cu separatorii formatelor dumneavoastră. Exporturile de clienți, produse și vânzări pot fi importate din nou: revin exact cum au fost.",
  what: "Ce",
  kinds: {
    clients: "Clienți",
    contacts: "Persoane de contact",
    products: "Produse",
    sales: "Linii de vânzări",
    receivables: "Creanțe și plăți",
    targets: "Planuri",
    notes: "Note",
    competitors: "Concurenți",
    offers: "Oferte",
    prices: "Istoricul prețurilor ofertelor",
    segments: "Segmente",
  },
  from: "De la",
  to: "Până la",
  daysHint: "Gol: toate zilele.",
  turned: "Prima zi este după ultima.",
  run: "Exportați",
  shown: (count, printed) => `Ca CSV, cu toate câmpurile. Afișat: ${rows(count, printed)}`,
  chosen: (count, printed) => `Ca CSV, cu toate câmpurile. Ales: ${rows(count, printed)}`,
  salesOf: "Exportați vânzările",
  running: "Se exportă …",
  progress: (done, count, printed) => `${done} din ${rows(count, printed)}`,
  cancel: "Renunțați",
  cancelling: "Se oprește …",
  cancelled: "Anulat. Nu s-a salvat niciun fișier.",
  saved: (names, count, printed) => `Salvat ${rows(count, printed)}: ${names}`,
  none: "Nu este nimic de exportat.",
  workbook: {
    save: "Salvați ca registru de lucru (.xlsx)",
    hint: "Foaia cu formule, tabele și grafice; se deschide în Excel și LibreOffice fără Dosar",
    saved: (name) => `Salvat: ${name}`,
    gone: "Nu mai este în Dosar. Nu s-a salvat niciun fișier.",
  },
  failed: "Exportul s-a întrerupt. Încercați din nou; nu s-a schimbat nimic.",
};
