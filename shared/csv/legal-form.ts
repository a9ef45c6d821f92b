const FORMS =
  "s\\.?r\\.?l|s\\.?a|s\\.?c|gmbh|(?<!\\d\\s*)kg|ltd|llc|inc|plc|kft|bt|zrt|sp\\. z o\\.o|ооо|зао|оао|ао|пао|ип|тов|чп|ag|bv|sas|sarl|co";
const ANYWHERE = new RegExp(`(?:^|[\\s.,"«])(?:${FORMS})(?=$|[\\s.,"»])`, "iu");
const AT_END = new RegExp(`[\\s.,"«»-](?:${FORMS})[\\s.,"»]*$`, "iu");

/** Whether a text has the legal form of a firm in it: "Alfa SRL", "ООО «Заря»". */
export function hasLegalForm(text: string): boolean {
  return ANYWHERE.test(text);
}

export function endsInLegalForm(text: string): boolean {
  return AT_END.test(text);
}
