import { foldText, soundsOf } from "../search/fold-word.ts";

/**
 * Kinds of legal persons that firms may be the same across: an "OAO" became a "PAO", a "SRL" is an "ООО" in a Russian file.
 * "any" says that it is a firm and nothing more.
 */
export type LegalKind =
  | "limited"
  | "mini-limited"
  | "stock"
  | "person"
  | "partnership"
  | "civil-partnership"
  | "limited-partnership"
  | "private"
  /** Russia's and Ukraine's "ЧП", and "e.v.", which is a German association and a Hungarian person. */
  | "person-or-private"
  | "association-or-person"
  | "state"
  | "association"
  | "cooperative"
  | "farm"
  | "any";

/** Notations, folded and without blanks and points, so that "S.R.L.", "S R L" and "srl" are one. */
const NOTATIONS: Readonly<Record<LegalKind, string>> = {
  limited: `srl srld ooo ооо тов тзов стов тоо одоо одо тдв gmbh ggmbh mbh gesmbh spzoo kft ood оод eood еоод ltd llc limited ltda doo sro
    uab sia ou oy bv sarl tov tzov срл гмбх спзоо кфт лтд ллс хпзоо gesellschaftmbh`,
  "mini-limited": `ug ughaftungsbeschrankt ughb`,
  stock: `sa ag se kgaa оао ао пао зао нао oao ao pao zao nao ат пат прат зат ват at pat prat zat vat ad ад ead еад zrt nyrt rt plc jsc pjsc
    ojsc cjsc inc corp as psa`,
  person: `ii pfa pfi if ип фоп флп спдфл фл ет et ek ekfm ekfr ip fop flp jdg`,
  partnership: `snc ohg sj спд сд kkt`,
  "civil-partnership": `gbr egbr дззд`,
  "limited-partnership": `kg scs bt spk spkom кд gmbhcokg gmbhucokg gmbhundcokg agcokg ugcokg ughaftungsbeschranktcokg gmbhcokommanditgesellschaft
    spzoospk spzoospkom spzoospolkakomandytowa`,
  private: `пп pp чуп чтуп уп`,
  "person-or-private": `чп chp`,
  "association-or-person": `ev`,
  association: ``,
  cooperative: `спк eg`,
  farm: `сфг фг кх кфх гкфх kfh kh gt`,
  state: `гуп муп фгуп мп гп кп дп is ra`,
  any: `sc ics icm im сп пик co fa firma фирма фірма haftungsbeschrankt`,
};

/**
 * Forms in words, each word by its stem: files write them in any case, cut with points ("общ. с огр. отв."), and in the letters of
 * another alphabet. What is longer stands before what it begins with.
 */
const PHRASES: readonly (readonly [LegalKind, string])[] = [
  ["limited-partnership", "spolk z ograniczon odpowiedzialnosc spolk komandytow"],
  ["limited-partnership", "kommanditgesellschaft"],
  ["limited-partnership", "beteti tarsasag"],
  ["limited-partnership", "spolk komandytow"],
  ["limited-partnership", "командитн дружество"],
  ["limited", "societat cu raspunder limitat debutant"],
  ["limited", "societat cu raspunder limitat"],
  ["limited", "обществ с ограниченн ответственност"],
  ["limited", "обществ с дополнительн ответственност"],
  ["limited", "товариств з обмежен відповідальніст"],
  ["limited", "товариств з додатков відповідальніст"],
  ["limited", "товариществ с ограниченн ответственност"],
  ["limited", "gesellschaft mit beschrankt haftung"],
  ["limited", "gesellschaft m b h"],
  ["limited", "spolk z ograniczon odpowiedzialnosc"],
  ["limited", "spolk z ogr odp"],
  ["limited", "spolk z oo"],
  ["limited", "spolk z o o"],
  ["limited", "korlatolt felelosseg tarsasag"],
  ["limited", "едноличн дружеств с ограничен отговорност"],
  ["limited", "дружеств с ограничен отговорност"],
  ["limited", "limited liability company"],
  ["limited", "private limited company"],
  ["mini-limited", "unternehmergesellschaft haftungsbeschrankt"],
  ["mini-limited", "unternehmergesellschaft"],
  ["stock", "societat pe actiuni"],
  ["stock", "непубличн акционерн обществ"],
  ["stock", "публичн акционерн обществ"],
  ["stock", "открыт акционерн обществ"],
  ["stock", "закрыт акционерн обществ"],
  ["stock", "акционерн обществ"],
  ["stock", "приватн акціонерн товариств"],
  ["stock", "публічн акціонерн товариств"],
  ["stock", "відкрит акціонерн товариств"],
  ["stock", "закрит акціонерн товариств"],
  ["stock", "акціонерн товариств"],
  ["stock", "едноличн акционерн дружеств"],
  ["stock", "акционерн дружеств"],
  ["stock", "aktiengesellschaft"],
  ["stock", "spolk akcyjn"],
  ["stock", "zart mukod reszvenytarsasag"],
  ["stock", "zartkoru mukod reszvenytarsasag"],
  ["stock", "nyilvanos mukod reszvenytarsasag"],
  ["stock", "reszvenytarsasag"],
  ["stock", "joint stock company"],
  ["person", "intreprinder individual"],
  ["person", "intreprinder familial"],
  ["person", "persoan fizic autorizat"],
  ["person", "индивидуальн предпринимател"],
  ["person", "физическ лиц предпринимател"],
  ["person", "фізичн особ підприєм"],
  ["person", "фізособ підприєм"],
  ["person", "субєкт підприємницьк діяльн"],
  ["person", "едноличен търговец"],
  ["person", "eingetragen kaufmann"],
  ["person", "eingetragen kauffrau"],
  ["person", "eingetragen kfm"],
  ["person", "einzelunternehm"],
  ["person", "egyeni vallalkozo"],
  ["person", "egyeni ceg"],
  ["person", "jednoosobow dzialalnosc gospodarcz"],
  ["person", "individual enterpri"],
  ["person-or-private", "частн предпринимател"],
  ["partnership", "offen handelsgesellschaft"],
  ["civil-partnership", "gesellschaft burgerlich recht"],
  ["partnership", "spolk jawn"],
  ["civil-partnership", "spolk cywiln"],
  ["partnership", "kozkereseti tarsasag"],
  ["partnership", "събирателн дружеств"],
  ["partnership", "societat in nume colectiv"],
  ["partnership", "полн товариществ"],
  ["private", "приватн підприємств"],
  ["private", "частн унитарн предприят"],
  ["private", "частн торгов унитарн предприят"],
  ["person-or-private", "частн предприят"],
  ["association", "eingetragen verein"],
  ["cooperative", "eingetragen genossenschaft"],
  ["farm", "глав крестьянск фермерск хозяйств"],
  ["farm", "глав кфх"],
  ["farm", "крестьянск фермерск хозяйств"],
  ["farm", "крестьянск хозяйств"],
  ["farm", "селянськ фермерськ господарств"],
  ["farm", "фермерськ господарств"],
  ["farm", "gospodari taran"],
  ["state", "intreprinder de stat"],
  ["state", "intreprinder municipal"],
  ["state", "regi autonom"],
  ["state", "муниципальн унитарн предприят"],
  ["state", "федеральн государственн унитарн предприят"],
  ["state", "государственн унитарн предприят"],
  ["state", "государственн предприят"],
  ["state", "державн підприємств"],
  ["state", "комунальн підприємств"],
  ["any", "intreprinder cu capital strain"],
  ["any", "предприят с иностранн капитал"],
  ["any", "intreprinder mixt"],
  ["any", "совместн предприят"],
  ["any", "societat comercial"],
  ["any", "haftung beschrankt"],
];

/** A form in words. */
export interface FormPhrase {
  readonly kind: LegalKind;
  /** Folded, in the script of its language. */
  readonly stems: readonly string[];
  /** As they sound, for other scripts. */
  readonly sounds: readonly string[];
}

const ALL_PHRASES: readonly FormPhrase[] = PHRASES.map(([kind, phrase]) => {
  const stems = phrase.split(" ").map(foldText);
  return { kind, stems, sounds: stems.map((stem) => soundsOf(stem)[0] ?? stem) };
});

/** By the first letter of the first word, in its script and as it sounds. */
export const PHRASES_BY_LETTER: ReadonlyMap<string, readonly FormPhrase[]> = (() => {
  const byLetter = new Map<string, Set<FormPhrase>>();
  for (const phrase of ALL_PHRASES) {
    for (const first of [phrase.stems[0]?.[0], phrase.sounds[0]?.[0]]) {
      if (first !== undefined) byLetter.set(first, (byLetter.get(first) ?? new Set()).add(phrase));
    }
  }
  return new Map([...byLetter].map(([letter, phrases]) => [letter, [...phrases]]));
})();

/** Kinds that one notation leaves open. */
const ALIKE: Readonly<Partial<Record<LegalKind, readonly LegalKind[]>>> = {
  "person-or-private": ["person", "private"],
  "association-or-person": ["person", "association"],
};

/** Firms may be one where the forms don't say otherwise. */
export function areKindsAlike(a: LegalKind | undefined, b: LegalKind | undefined): boolean {
  if (a === undefined || b === undefined || a === "any" || b === "any" || a === b) return true;
  return (ALIKE[a]?.includes(b) ?? false) || (ALIKE[b]?.includes(a) ?? false);
}

/** Letters as foldText leaves them: "ограниченной" loses the mark of its й. */
export const KIND_OF_FORM: ReadonlyMap<string, LegalKind> = new Map(
  (Object.entries(NOTATIONS) as [LegalKind, string][]).flatMap(([kind, notations]) =>
    notations
      .split(/\s+/)
      .filter((notation) => notation !== "")
      .map((notation) => [foldText(notation), kind] as const),
  ),
);

/** Countries whose law knows a form; notations that other countries' books use for it, too, are left out. */
const FORMS_OF_COUNTRIES: Readonly<Record<string, string>> = {
  BG: "ood оод eood еоод ет ead еад",
  HU: "kft zrt nyrt bt",
  PL: "spzoo spzoospk spk",
  "DE AT": "gmbh ug ohg ek kg gmbhcokg gmbhucokg gmbhundcokg",
  "RO MD": "srl srld pfa ii",
};

export const COUNTRIES_OF_FORM: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(FORMS_OF_COUNTRIES).flatMap(([countries, notations]) =>
    notations.split(" ").map((notation) => [notation, countries.split(" ")] as const),
  ),
);
