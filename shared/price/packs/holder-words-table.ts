import { foldText } from "../word-token.ts";

/**
 * Beginnings of words for things that hold, weigh or wash: their litres and kilograms tell what they are like, and not how much is
 * sold. Romanian, Russian, Polish, German and English; a stop at the end stands for the end of the word.
 */
const HOLDERS =
  "saci. pahare. oala. oale. cratit tigai ceaun termos rucsac geamant troler valiz cos. cosuri rezervor acvariu organizator seau. cuva frigider congelator hota. masina. masini. fierbator espressor boiler aspirator multicooker blender friteuz cantar capsator perforator scara. scari. carucior hidrofor compresor storcator " +
  "мешки. стаканы. кастрюл кружк чашк термос рюкзак чемодан бак. контейнер аквариум корзин таз. сумк холодильник морозил стиральн бойлер водонагрев чайник. кофемашин пылесос мультиварк миксер блендер весы духовк степлер лестниц стремянк насос компрессор тележк " +
  "worki. torba. kubki. garnek garnki patelni termos plecak walizk beczka. pojemnik akwarium kosz. lodowk zamrazark pralk czajnik odkurzacz bojler mikser blender zszywacz drabin pompa " +
  "mullbeutel mullsack tasse. tassen. topf. topfe. pfanne rucksack koffer behalter aquarium korb. tank. kuhlschrank gefrier waschmaschine wasserkocher staubsauger boiler waage leiter. pumpe hefter " +
  "cups. mugs. pots. pan. thermos backpack rucksack suitcase container aquarium basket tank. fridge freezer washing dishwasher boiler blender fryer scales. stapler ladder pump compressor trolley";

/** Words beside which a Russian "л" is a leaf of paper. */
const LEAVES = "тетрад блокнот бумаг салфет степлер альбом скетчбук ежедневник календар";

/** Paper is sold by the sheet, and its grams are those of a square metre. */
const PAPERS = "hartie hartia бумаг картон papier. papieru paper. kopierpapier karton.";

export const HOLDER_WORDS = beginningsOf(HOLDERS);
export const LEAF_WORDS = beginningsOf(LEAVES);
export const PAPER_WORDS = beginningsOf(PAPERS);

function beginningsOf(words: string): RegExp {
  const beginnings = foldText(words)
    .split(" ")
    .map((word) => word.replace(/\.$/, "(?![a-zа-я])"));
  return new RegExp(`(?<![a-zа-я])(?:${[...new Set(beginnings)].join("|")})`);
}
