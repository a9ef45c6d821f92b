const FORMER = [
  "fost[ăa]?(?: s\\.?c\\.?)?",
  "ex",
  "anterior",
  "denumire veche",
  "бывш(?:ий|ая|ее)?",
  "быв",
  "ранее",
  "прежде",
  "прежнее название",
  "экс",
  "до перерегистрации",
  "колишн(?:є|ій|я|ьо)",
  "кол",
  "раніше",
  "бивш[аоеи]?",
  "преди",
  "dawniej",
  "dawn",
  "poprzednio",
  "d",
  "vormals",
  "vorm",
  "ehemals",
  "ehem",
  "früher",
  "korábban",
  "volt",
  "régi nevén",
  "formerly",
  "former",
  "f\\.?k\\.?a",
].join("|");
const NOW =
  "acum|actual|actuala|ныне|теперь|сейчас|нині|тепер|зараз|сега|obecnie|teraz|jetzt|nun|heute|most|now";

const edge = (words: string) => `(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`;
/** One letter needs its point: "d. Jantar". */
const MARK = new RegExp(`${edge(FORMER)}\\.?\\s*[:\\-–]?\\s*`, "iu");
const LETTER_WITHOUT_POINT = /^d(?![\p{L}.])/iu;
const NOW_MARK = new RegExp(`[\\s,;()–-]*${edge(NOW)}\\.?\\s*[:\\-–]?\\s*`, "iu");
/** Whatever has letters. */
const HAS_NAME = /\p{L}{2}/u;

export interface NamesInText {
  readonly now: string;
  readonly before: string | undefined;
}

/** "Forest Prod SRL (fost Prodlemn SRL)" is two names of one firm. */
export function namesInText(text: string): NamesInText {
  const whole: NamesInText = { now: text, before: undefined };
  const mark = MARK.exec(text);
  if (mark === null || LETTER_WITHOUT_POINT.test(mark[0])) return nowAndBefore(text) ?? whole;
  const ahead = text.slice(0, mark.index).replace(/[\s(,;/–-]+$/u, "");
  const behind = text.slice(mark.index + mark[0].length);
  if (HAS_NAME.test(ahead)) return both(ahead, behind.replace(/\)\s*$/, "")) ?? whole;
  const renamed = nowAndBefore(behind);
  if (renamed?.before !== undefined) return renamed;
  const [before = "", ...rest] = behind.split(/[,;)/]| [-–] /u);
  return both(rest.join(" "), before) ?? whole;
}

/** "Prodlemn SRL, acum Forest Prod SRL". */
function nowAndBefore(text: string): NamesInText | undefined {
  const mark = NOW_MARK.exec(text);
  if (mark === null) return undefined;
  const now = text.slice(mark.index + mark[0].length).replace(/\)\s*$/, "");
  return both(now, text.slice(0, mark.index));
}

function both(now: string, before: string): NamesInText | undefined {
  return HAS_NAME.test(now) && HAS_NAME.test(before) ? { now, before } : undefined;
}
