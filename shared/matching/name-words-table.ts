/** Folded words that stand in one notation of a name and not in another, and tell no firm from its neighbour. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** "Schröder & Söhne" is "Schröder und Söhne"; "Fabrica de Conserve din Florești" is "Fab. Conserve Florești". */
export const LINKING_WORDS = words(
  "& und and si sau i и й і й та es oraz de din la cu pentru al ale ai lui von der die das zu im am z w в во на по из де дин ку ла ши",
);

/** Stand beside a number and say only that it is one: "№ 3", "nr. 3", "9. sz. bolt". */
export const NUMBER_WORDS = words(
  "№ nr no num numar numarul numer n nomer номер номера sz szam szamu bolt ном бр magazin magazinul магазин sklep shop filiale",
);

/** Before the name of a town within a firm's: "Уют (г. Тамбов)"; none that is an initial more often. */
export const TOWN_WORDS_IN_NAMES = words("г гр гор or mun loc");

/** Before the name of a town where a town is expected. */
export const TOWN_WORDS = words(
  "г гр гор город м місто с село пгт смт or oras orasul mun municipiul com comuna sat satul loc localitatea stadt miasto sector sectorul sect",
);

/** Kinds of streets, and what stands before a house's number. */
export const STREET_WORDS = words(
  `str strada stradela bd bdul blvd bulevardul bul b dul calea sos soseaua sp splaiul al aleea p ta piata pta intr intrarea
   ул улица вул вулиця пр просп проспект пркт проезд пер переулок провулок пл площадь площа ш шоссе наб бул бульвар д дом буд будинок кв
   ul ulica al aleja aleje pl plac os osiedle strasse str platz weg allee ut utca u ter korut nr no n № sz номер`,
);

export const ROMAN_NUMBERS: ReadonlyMap<string, string> = new Map(
  "II III IV VI VII VIII IX XI XII XIII XIV XV XVI XVII XVIII XIX XX"
    .split(" ")
    .map((roman, index) => [
      roman,
      String([2, 3, 4, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20][index]),
    ]),
);
