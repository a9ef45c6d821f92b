import type { thresholds as en } from "../en/thresholds.ts";
import { counted } from "../plural.ts";

const days = (count: number, printed: string) =>
  counted("ro", count, printed, { one: "zi", few: "zile", other: "de zile" });

export const thresholds: typeof en = {
  sales: "Vânzări",
  currency: "Moneda fișierelor care nu o indică",
  currencyAsked: "Se întreabă la fiecare import",
  fiscalYear: "Anul fiscal începe în",
  title: "Praguri",
  lead: "Valorile de la care Dosar consideră un client activ, un preț vechi și așa mai departe. Un câmp gol revine la valoarea obișnuită.",
  names: {
    activeClientDays: "Client activ: ultima comandă în",
    keyRevenueRatio: "Client-cheie: ponderea în cifra de afaceri, cel puțin",
    keyProfitRatio: "Clienți-cheie: cel mai mic număr care aduce această parte din profit",
    abcARatio: "Clasa A: ponderea cumulată în cifra de afaceri, până la",
    abcBRatio: "Clasa B: până la",
    xyzX: "Clasa X: variația de la o lună la alta, cel mult",
    xyzY: "Clasa Y: cel mult",
    purchaseGap: "Client care întârzie: nicio comandă de atâtea intervale obișnuite",
    whiteSpacePeerRatio: "Categorie lipsă: ponderea clienților asemănători care o cumpără",
    delistMonthCount: "Poate fi scos din gamă: nicio comandă de",
    staleObservationDays: "Preț vechi al unui concurent: după",
  },
  units: { days: "zile", months: "luni", percent: "%", times: "×", variation: "CV" },
  usual: (value) => `De obicei ${value}`,
  counts: {
    days,
    months: (count, printed) => counted("ro", count, printed, { one: "lună", few: "luni", other: "de luni" }),
  },
  notNumber: "Scrieți un număr.",
  outside: (low, high) => `Între ${low} și ${high}.`,
  belowClassBefore: "Nu poate fi sub clasa dinainte.",
  aboveClassAfter: "Nu poate fi peste clasa următoare.",
  reset: "Valorile obișnuite",
  figures: {
    active: (count, printed) => `Clienți activi, ${days(count, printed)}`,
    activeOf: (active, all) => `${active} din ${all}`,
    key: (percent) => `Clienți cu cel puțin ${percent} din cifra de afaceri`,
    keyUnknown: "mai multe monede",
    fiscal: (from) => `Vânzări nete de la ${from}`,
    until: (day) => `La data de ${day}, ultima zi cu vânzări în Dosar`,
  },
};
