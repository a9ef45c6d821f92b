import { PHONE_PLANS, type PhonePlan } from "./phone-plans-table.ts";

/** One number of a cell. */
export interface Phone {
  /** As others dial it: "+40721234567". */
  readonly dialled: string;
  /** In groups, with the extension: "+40 721 234 567 int. 12". */
  readonly written: string;
}

const BETWEEN =
  /\s*(?:[;,|\n\r]+(?!\s*(?:int|ext|доб|вн))|\s(?:și|si|sau|or|and|и|или)\s|\s\/\s|\/(?=\s*(?:\+|00?\d|8\s*[-(]?\d)))\s*/iu;
const LABEL =
  /^(?:(?:tel(?:efon)?|phone|mob(?:il|ile)?|fax|fix|t|m|f|тел(?:ефон)?|моб|факс|т|м)\.?\s*[.:]?\s*)+(?=[+\d(])/iu;
const EXTENSION = /[\s,]*(?:(?:int(?:erior)?|ext|доб|вн)\.?\s*[.:]?|#|x)\s*(\d{1,6})$/iu;
const SHORTENED = /^\d([.,]\d+)?E\+?\d+$/i;

/**
 * The telephone numbers of a cell; undefined when any part of it is none, so that nothing of a cell is lost. `country` is that of
 * the row or file: without it a number needs its calling code, or the trunk digits of one country alone.
 */
export function readPhones(cell: string, country?: string): readonly Phone[] | undefined {
  const text = cell.replace(/[\s\u00a0]+/gu, " ").trim();
  if (text.length > 100 || !/\d{2}/.test(text)) return undefined;
  const phones = text
    .split(BETWEEN)
    .filter((part) => part !== "")
    .map((part) => readPhone(part, country));
  if (phones.length === 0 || phones.some((phone) => phone === undefined)) return undefined;
  return phones.filter((phone) => phone !== undefined);
}

function readPhone(part: string, country: string | undefined): Phone | undefined {
  const bare = part.replace(/^'+/, "").replace(LABEL, "").trim();
  const extension = EXTENSION.exec(bare)?.[1];
  const body = bare.replace(EXTENSION, "");
  const number = SHORTENED.test(body) ? wholeOf(body) : body.replace(/\.0$/, "");
  if (number === undefined || !/^\+?[\d\s()./–-]+$/u.test(number)) return undefined;
  const digits = number.replace(/\D/g, "");
  const isAbroad = number.startsWith("+") || (digits.startsWith("00") && digits.length > 9);
  const dialled = isAbroad
    ? ofCallingCode(digits.replace(/^00/, ""))
    : (ofCountry(digits, country) ?? ofTrunk(digits, country));
  if (dialled === undefined) return undefined;
  const suffix = extension === undefined ? "" : ` int. ${extension}`;
  return { dialled: `+${dialled.code}${dialled.national}`, written: `${write(dialled)}${suffix}` };
}

/** "7.21235678E+08" names all its digits. */
function wholeOf(text: string): string | undefined {
  const [mantissa = "", power = ""] = text.toUpperCase().split("E");
  const [first = "", behind = ""] = mantissa.split(/[.,]/);
  return behind.length === Number(power) ? `${first}${behind}` : undefined;
}

interface Dialled {
  readonly code: string;
  readonly national: string;
  readonly plan: PhonePlan | undefined;
}

/** "+40 (0) 721 …" has the trunk digit in brackets, which goes off. */
function ofCallingCode(digits: string): Dialled | undefined {
  for (const plan of PHONE_PLANS.filter(({ callingCode }) => digits.startsWith(callingCode))) {
    const rest = digits.slice(plan.callingCode.length);
    const national = [rest, withoutTrunk(rest, plan)].find(
      (one) => one !== undefined && plan.national.test(one),
    );
    if (national !== undefined) return { code: plan.callingCode, national, plan };
  }
  const isOfKnown = PHONE_PLANS.some(({ callingCode }) => digits.startsWith(callingCode));
  if (isOfKnown || !/^[1-9]\d{7,14}$/.test(digits)) return undefined;
  return { code: digits, national: "", plan: undefined };
}

/** With the trunk digits, without them (a spreadsheet drops the zero), or with the calling code and no plus. */
function ofCountry(digits: string, country: string | undefined): Dialled | undefined {
  const plan = PHONE_PLANS.find((one) => one.country === country);
  if (plan === undefined) return undefined;
  const rest = digits.startsWith(plan.callingCode) ? digits.slice(plan.callingCode.length) : undefined;
  const national = [withoutTrunk(digits, plan), digits, rest].find(
    (one) => one !== undefined && plan.national.test(one),
  );
  return national === undefined ? undefined : { code: plan.callingCode, national, plan };
}

/** Told by the trunk digits or the bare calling code, where one country alone fits. */
function ofTrunk(digits: string, country: string | undefined): Dialled | undefined {
  if (country !== undefined) return undefined;
  const found = PHONE_PLANS.filter(({ isLoose }) => isLoose !== true).flatMap((plan) => {
    const bare = digits.startsWith(plan.callingCode) ? digits.slice(plan.callingCode.length) : undefined;
    const national = [plan.trunk === "" ? undefined : withoutTrunk(digits, plan), bare].find(
      (one) => one !== undefined && plan.national.test(one),
    );
    return national === undefined ? [] : [{ code: plan.callingCode, national, plan }];
  });
  return found.length === 1 ? found[0] : undefined;
}

function withoutTrunk(digits: string, { trunk }: PhonePlan): string | undefined {
  return trunk !== "" && digits.startsWith(trunk) ? digits.slice(trunk.length) : undefined;
}

function write({ code, national, plan }: Dialled): string {
  if (plan === undefined) return `+${code}`;
  const groups: string[] = [];
  let rest = national;
  for (const [place, length] of plan.groups.entries()) {
    const isLast = place === plan.groups.length - 1;
    groups.push(isLast ? rest : rest.slice(0, length));
    rest = rest.slice(length);
  }
  return `+${code} ${groups.filter((group) => group !== "").join(" ")}`;
}
