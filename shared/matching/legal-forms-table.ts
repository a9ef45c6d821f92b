import { foldText } from "../search/fold-word.ts";

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
  | "limited-partnership"
  | "private"
  | "association"
  | "cooperative"
  | "farm"
  | "any";

/** Notations, folded and without blanks and points, so that "S.R.L.", "S R L" and "srl" are one. */
const NOTATIONS: Readonly<Record<LegalKind, string>> = {
  limited: `srl srld ooo ооо тов тзов тоо одоо gmbh mbh spzoo kft ood оод eood еоод ltd llc limited ltda doo sro uab sia ou oy bv sarl
    societatecuraspunderelimitata societatecuraspunderelimitatadebutant обществосограниченнойответственностью
    товариствозобмеженоювідповідальністю товариществосограниченнойответственностью gesellschaftmitbeschrankterhaftung
    spolkazograniczonaodpowiedzialnoscia spolkazoo korlatoltfelelossegutarsasag дружествосограниченаотговорност
    едноличнодружествосограниченаотговорност limitedliabilitycompany privatelimitedcompany`,
  "mini-limited": `ug ughaftungsbeschrankt unternehmergesellschaft unternehmergesellschafthaftungsbeschrankt`,
  stock: `sa ag оао ао пао зао нао oao ao pao zao ат пат прат зат ват ad ад ead еад zrt nyrt rt plc jsc pjsc ojsc cjsc inc corp as
    societatepeactiuni акционерноеобщество открытоеакционерноеобщество закрытоеакционерноеобщество
    публичноеакционерноеобщество непубличноеакционерноеобщество акціонернетовариство приватнеакціонернетовариство
    публічнеакціонернетовариство відкритеакціонернетовариство закритеакціонернетовариство aktiengesellschaft spolkaakcyjna
    zartkoruenmukodoreszvenytarsasag nyilvanosanmukodoreszvenytarsasag reszvenytarsasag акционернодружество
    едноличноакционернодружество`,
  person: `ii pfa if ип чп фоп ет et ek ip chp fop jdg
    intreprindereindividuala intreprindereaindividuala persoanafizicaautorizata intreprinderefamiliala
    индивидуальныйпредприниматель частныйпредприниматель фізичнаособапідприємець фізособапідприємець едноличентърговец
    eingetragenerkaufmann eingetragenekauffrau`,
  partnership: `snc ohg gbr sj спд събирателнодружество offenehandelsgesellschaft spolkajawna spolkacywilna полноетоварищество
    societateinnumecolectiv`,
  "limited-partnership": `kg scs bt spk кд kommanditgesellschaft betetitarsasag spolkakomandytowa
    gmbhcokg gmbhucokg gmbhundcokg agcokg ugcokg ughaftungsbeschranktcokg gmbhcokommanditgesellschaft spzoospk spzoospolkakomandytowa
    spolkazograniczonaodpowiedzialnosciaspolkakomandytowa`,
  private: `пп чуп уп приватнепідприємство частноепредприятие частноеунитарноепредприятие`,
  // Germany's "e.V." and Hungary's "e.v.", a person, are written alike.
  association: `ev eingetragenerverein egyenivallalkozo`,
  cooperative: `спк`,
  farm: `сфг фг кфх gt крестьянскоефермерскоехозяйство селянськефермерськегосподарство фермерськегосподарство
    gospodariataraneasca`,
  any: `sc ics icm пик co haftungsbeschrankt intreprindereacucapitalstrain
    intreprinderecucapitalstrain предприятиесиностраннымкапиталом societateacomerciala societatecomerciala`,
};

/** Letters as foldText leaves them: "ограниченной" loses the mark of its й. */
export const KIND_OF_FORM: ReadonlyMap<string, LegalKind> = new Map(
  (Object.entries(NOTATIONS) as [LegalKind, string][]).flatMap(([kind, notations]) =>
    notations.split(/\s+/).map((notation) => [foldText(notation), kind] as const),
  ),
);

/** Countries whose law knows a form; notations that other countries' books use for it, too, are left out. */
const FORMS_OF_COUNTRIES: Readonly<Record<string, string>> = {
  BG: "ood оод eood еоод ет ead еад",
  HU: "kft zrt nyrt bt korlatoltfelelossegutarsasag betetitarsasag",
  PL: "spzoo spzoospk spk spolkazograniczonaodpowiedzialnoscia spolkaakcyjna",
  "DE AT": "gmbh ug ohg ek kg gmbhcokg gmbhucokg gmbhundcokg gesellschaftmitbeschrankterhaftung",
  "RO MD": "srl srld pfa ii societatecuraspunderelimitata",
};

export const COUNTRIES_OF_FORM: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(FORMS_OF_COUNTRIES).flatMap(([countries, notations]) =>
    notations.split(" ").map((notation) => [notation, countries.split(" ")] as const),
  ),
);
