import { seededRandom } from "../fixtures/ledger/seeded-random.ts";

export interface BenchClient {
  readonly id: string;
  readonly names: readonly string[];
  readonly codes: readonly string[];
  readonly texts: readonly string[];
}

const FORMS = ["SRL", "S.R.L.", "SA", "ООО", "ИП", "SC", "GmbH", "PFA"];
const KINDS = [
  "Hotel",
  "Motel",
  "Restaurant",
  "Băcănia",
  "Cofetăria",
  "Магазин",
  "Бакания",
  "Кафе",
  "Market",
  "Depozit",
];
const NAMES = [
  "Perla",
  "Ромашка",
  "Romashka",
  "Steaua",
  "Mării",
  "Țurcan",
  "Иванов",
  "Юг",
  "Codru",
  "Viișoara",
];
const TOWNS = ["Chișinău", "Кишинёв", "Constanța", "Iași", "Тирасполь", "Bălți", "Cluj-Napoca", "Москва"];
const SYLLABLES = ["ba", "ro", "mi", "ță", "lu", "ne", "șa", "vi", "do", "ke", "жа", "ло", "ни", "ша", "гу"];

/** Clients as lists have them: few kinds and towns, many names, three codes each. The same for the same count. */
export function makeClients(count: number): readonly BenchClient[] {
  const random = seededRandom(20_000);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  return Array.from({ length: count }, (_, index) => {
    const own = Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(SYLLABLES)).join("");
    return {
      id: `client-${index}`,
      names: [`${pick(FORMS)} ${pick(KINDS)} ${pick(NAMES)} ${own} ${pick(FORMS)}`],
      codes: [`C-${index}`, `RO${1_000_000 + index * 37}`, `+40 722 ${100_000 + index}`],
      texts: [pick(TOWNS), `office@${index}.example.md`],
    };
  });
}
