import { isInitial } from "./compare-words.ts";
import { isFirstName } from "./known-words.ts";
import type { NameForm, NameWord } from "./name-form.ts";
import { BRANCH_WORDS } from "./trade-words-table.ts";

/** A name as other records have it, who leave something out. */
export interface NamePart {
  readonly name: NameForm;
  /** "former": the name it had; "part": without a branch, an owner or a patronymic. */
  readonly because: "former" | "part";
}

/** Only what else agrees can show that the shorter name is meant; a name of one word is too common even then. */
export function partsOfName(name: NameForm): readonly NamePart[] {
  return [withoutBranch(name), withoutPatronymic(name), ...withoutOwner(name)].flatMap((words) =>
    words && words.length > 0
      ? [{ name: { ...name, words, isOpenEnded: false }, because: "part" as const }]
      : [],
  );
}

function withoutBranch({ words }: NameForm): readonly NameWord[] | undefined {
  let end = words.length;
  while (end > 0 && BRANCH_WORDS.has(words[end - 1]?.spellings[0] ?? "")) end--;
  return end < words.length ? words.slice(0, end) : undefined;
}

const PATRONYMIC =
  /^.{2,}(?:[ое]вич|йович|ьич|мич|[ое]вна|ична|[иії]вна|ovich|evich|yevych|ovych|ovici|evici|ovna|evna|yivna|ivna)$/;
const WORDS_OF_PERSON = 3;

/** "Нечаева Ольга" and "Нечаева О." for "Нечаева Ольга Игоревна". */
function withoutPatronymic({ words, kind }: NameForm): readonly NameWord[] | undefined {
  if (words.length !== WORDS_OF_PERSON) return undefined;
  const named = words.findIndex(({ written }) => PATRONYMIC.test(written));
  if (named > 0) return words.filter((_, at) => at !== named);
  if (kind !== "person" && kind !== "person-or-private") return undefined;
  const second = words.findIndex((word, at) => at > 0 && isInitial(word) && isGiven(words[at - 1]));
  return second < 0 ? undefined : words.filter((_, at) => at !== second);
}

const isGiven = (word: NameWord | undefined) => word !== undefined && (isInitial(word) || isFirstName(word));

const SHORTEST_LEFT = 2;

/** "Kwiaciarnia Irys" for "Kwiaciarnia Irys Anna Baran", and for "Anna Baran Kwiaciarnia Irys". */
function withoutOwner({ words }: NameForm): readonly (readonly NameWord[])[] {
  return [3, 2].flatMap((size) => {
    if (words.length - size < SHORTEST_LEFT) return [];
    const rests: (readonly NameWord[])[] = [];
    if (isPerson(words.slice(-size))) rests.push(words.slice(0, -size));
    if (isPerson(words.slice(0, size))) rests.push(words.slice(size));
    return rests;
  });
}

/** First names or initials, and one more word, which is the family's. */
function isPerson(words: readonly NameWord[]): boolean {
  const others = words.filter((word) => !isGiven(word) && !PATRONYMIC.test(word.written));
  return others.length === 1 && words.some(isGiven);
}
