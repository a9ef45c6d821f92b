import { foldText } from "./fold-text.ts";

const LEGAL_FORMS =
  /(?:^| )(?:s ?r ?l|s ?a|s ?c|s ?n ?c|ооо|оао|зао|пао|ао|ип|чп|тоо|тов|gmbh|ag|kg|ltd|llc|inc|sp z o ?o|kft|eood|ood|eад|srl-d)(?= |$)/gu;
/** Shorter names stand in other words' places too often. */
const SHORTEST_NAME = 3;

/** The firm that a text names word for word, its legal form left aside; of several the one with the longest name. */
export function competitorIn<Firm extends { readonly name: string }>(
  texts: readonly string[],
  firms: readonly Firm[],
): Firm | undefined {
  const said = texts.map((text) => ` ${bareName(text)} `);
  return firms
    .map((firm) => ({ firm, bare: bareName(firm.name) }))
    .filter(({ bare }) => bare.length >= SHORTEST_NAME && said.some((text) => text.includes(` ${bare} `)))
    .toSorted((a, b) => b.bare.length - a.bare.length)[0]?.firm;
}

function bareName(text: string): string {
  return foldText(text).replace(LEGAL_FORMS, " ").replace(/\s+/g, " ").trim();
}
