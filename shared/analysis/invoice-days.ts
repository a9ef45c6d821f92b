import type { SalesColumns } from "../model/sales-columns.ts";

/** The days on which each client was invoiced, oldest first and each once, by the client's number in the columns. One pass. */
export function invoiceDays(columns: SalesColumns): readonly Int32Array[] {
  const { clients, client, document, documentDays, documentIsCredit, lineCount } = columns;
  const days = clients.map(() => new Set<number>());
  for (let line = 0; line < lineCount; line++) {
    const of = document[line] as number;
    const isCounted = line > 0 && document[line - 1] === of;
    if (!isCounted && documentIsCredit[of] === 0)
      days[client[line] as number]?.add(documentDays[of] as number);
  }
  return days.map((own) => Int32Array.from(own).sort());
}
