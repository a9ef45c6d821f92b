import type { ClientText } from "../../shared/matching/client-text.ts";

/** Firms and what files make of them, from lists of words of their own; nothing of the labelled set. */

const OWN_WORDS =
  "Albatros Brândușa Cireașa Dorința Fântâna Gospodarul Hermes Izolda Luceafărul Mărțișor Nordica Orizont Păltiniș Rândunica Stejarul Trandafir Urania Viișoara Zefir Ștefănel Ghiocel Îngerașul Corabia Delfinul Turturica".split(
    " ",
  );
const TRADES =
  "Construct Distribuție Alimentar Textil Mobilă Transport Electric Farmaceutic Agricol Metalurgic Papetărie Sanitar Auto Horticultură Ambalaje".split(
    " ",
  );
const SECOND_WORDS =
  "Bogdan Carmen Dragoș Emilia Florin Georgeta Horațiu Irina Liliana Mircea Nicoleta Octavian Petru Roxana Sorin Tudor Valentina Zaharia Alina Barbu Codrin Despina Eftimie Fulga Ghenadie Iustin Lavinia Mădălina Nicanor Otilia Paraschiva Răzvan Săndel Teofil Uliana Viorica Zamfir".split(
    " ",
  );
export const TOWNS =
  "Brașov Iași Cluj-Napoca Timișoara Constanța Ploiești Craiova Oradea Bălți Chișinău Suceava Botoșani".split(
    " ",
  );
const STREETS = "Mihai Eminescu;Ștefan cel Mare;Independenței;Plopilor;Gării;Unirii;Crângului;Morii".split(
  ";",
);

/** A firm by its number, below 13,875: every number is another firm, and neighbours look alike. */
export function firmOf(number: number): ClientText {
  const pick = (list: readonly string[], by: number) => list[Math.floor(number / by) % list.length] ?? "";
  const own = pick(OWN_WORDS, 1);
  const second = pick(SECOND_WORDS, OWN_WORDS.length * TRADES.length);
  const trade = pick(TRADES, OWN_WORDS.length);
  return {
    name: `${own} ${second} ${trade} SRL`,
    city: TOWNS[(number * 7) % TOWNS.length],
    address: `Str. ${STREETS[(number * 3) % STREETS.length]} ${(number % 190) + 1}`,
    phone: `07${String(20_000_000 + ((number * 7919) % 79_999_999)).padStart(8, "0")}`,
  };
}

const withoutMarks = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "");

/** Notations of one name that say nothing else. */
export const NOTATIONS: Readonly<Record<string, (name: string) => string>> = {
  capitals: (name) => name.toUpperCase(),
  small: (name) => name.toLowerCase(),
  "no marks": withoutMarks,
  cedillas: (name) => name.replace(/ș/g, "ş").replace(/ț/g, "ţ").replace(/Ș/g, "Ş").replace(/Ț/g, "Ţ"),
  "taken apart": (name) => name.normalize("NFD"),
  points: (name) => name.replace(/ SRL$/, " S.R.L."),
  blanks: (name) => name.replace(/ SRL$/, "  S R L "),
  before: (name) => `S.C. ${name}`,
  "no form": (name) => name.replace(/ SRL$/, ""),
  quotes: (name) => `SRL „${name.replace(/ SRL$/, "")}”`,
  comma: (name) => name.replace(/ SRL$/, ", SRL"),
  hyphen: (name) => name.replace(" ", "-"),
};

/** What is another firm, however alike the rest. */
export const OTHER_FIRMS: Readonly<Record<string, (name: string) => string>> = {
  number: (name) => name.replace(/ SRL$/, " 2 SRL"),
  holding: (name) => name.replace(/ SRL$/, " Holding SRL"),
  plus: (name) => name.replace(/ SRL$/, " Plus SRL"),
  form: (name) => name.replace(/ SRL$/, " SA"),
  roman: (name) => name.replace(/ SRL$/, " III SRL"),
  trading: (name) => name.replace(/ (\S+) SRL$/, " Trading SRL"),
};
