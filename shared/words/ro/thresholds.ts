import type { thresholds as en } from "../en/thresholds.ts";
import { counted } from "../plural.ts";

export const thresholds: typeof en = {
  sales: "Vânzări",
  currency: "Moneda fișierelor care nu numesc niciuna",
  currencyAsked: "Întreabă la fiecare import",
  fiscalYear: "Anul fiscal începe în",
  title: "Praguri",
  lead: "De unde Dosar dă unui lucru un nume. Un câmp gol ia din nou valoarea obișnuită.",
  names: {
    activeClientDays: "Client activ: ultima comandă în",
    keyRevenueRatio: "Client-cheie: partea din venituri, cel puțin",
    keyProfitRatio: "Clienți-cheie: cei mai puțini care aduc această parte din profit",
    abcARatio: "Clasa A: partea cumulată din venituri, până la",
    abcBRatio: "Clasa B: până la",
    xyzX: "Clasa X: variația de la o lună la alta, cel mult",
    xyzY: "Clasa Y: cel mult",
    purchaseGap: "Client întârziat: tace de atâtea intervale obișnuite",
    whiteSpacePeerRatio: "Categorie lipsă: partea clienților asemănători care o cumpără",
    delistMonthCount: "Poate fi scos din gamă: nicio comandă de",
    staleObservationDays: "Preț vechi al unui concurent: după",
  },
  units: { days: "zile", months: "luni", percent: "%", times: "×", variation: "CV" },
  usual: (value) => `De obicei ${value}`,
  notNumber: "Scrieți un număr.",
  outside: (low, high) => `Între ${low} și ${high}.`,
  belowClassBefore: "Nu poate fi sub clasa dinainte.",
  aboveClassAfter: "Nu poate fi peste clasa următoare.",
  reset: "Valorile obișnuite",
  figures: {
    active: (days, printed) =>
      `Clienți activi, ${counted("ro", days, printed, { one: "zi", few: "zile", other: "de zile" })}`,
    activeOf: (active, all) => `${active} din ${all}`,
    key: (percent) => `Clienți cu cel puțin ${percent} din venituri`,
    keyUnknown: "mai multe monede",
    fiscal: (from) => `Vânzări nete din ${from}`,
    until: (day) => `La data de ${day}, ultima zi a registrului`,
  },
};
