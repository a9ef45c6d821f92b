import { readDayText } from "../csv/read-day.ts";
import type { Day } from "../model/day.ts";

const DATE =
  /(?<![\d.])(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|\d{1,2}\s+\p{L}{3,12}\.?\s+\d{4})(?!\d)/gu;
/** Words that say from when prices hold. */
const SINCE =
  /valab|de la|din data|incep|încep|valid|from|effective|as of|действ|начиная|(?:^|\s)(?:от|с|на)\s|aktual|preise ab|od dnia/iu;

/**
 * The day of a price list: what stands above its rows says ("valid from 01.11.2026"), else its file's name, else it is today's. Prices of a
 * day to come are seen today.
 */
export function proposeListDay(preamble: readonly string[], fileName: string, today: Day): Day {
  const telling = [...preamble.filter((text) => SINCE.test(text)), ...preamble, fileName.replace(/_/g, " ")];
  const [day = today] = telling.flatMap(daysIn);
  return day > today ? today : day;
}

function daysIn(text: string): readonly Day[] {
  return (text.match(DATE) ?? []).flatMap((written) => {
    const day = readDayText(written, undefined);
    return day.ok ? [day.value] : [];
  });
}
