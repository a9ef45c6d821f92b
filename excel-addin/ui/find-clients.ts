import type { Client } from "../../shared/model/client.ts";
import { comparableText } from "../../shared/std/comparable-text.ts";

export interface FindableClient {
  readonly client: Client;
  /** Everything that a person may search by, folded. */
  readonly folded: string;
  /** First code and town, for the second line. */
  readonly hint: string;
}

/** Prepares clients for searching, in the order of their names. Once for a list; 5,000 take some 20 ms. */
export function prepareClients(clients: readonly Client[], language: string): readonly FindableClient[] {
  const collator = new Intl.Collator(language, { sensitivity: "base", numeric: true });
  return clients
    .toSorted((a, b) => collator.compare(a.name, b.name))
    .map((client) => {
      const codes = client.codes.map(({ code }) => code);
      const searched = [client.name, ...codes, client.taxId, client.city, client.country].filter(isText);
      return {
        client,
        folded: comparableText(searched.join("\n")),
        hint: [codes[0], client.city ?? client.country].filter(isText).join(" · "),
      };
    });
}

/** Those that hold every word of the search, in any order: "marii hotel" finds "Hotel Perla Mării". */
export function findClients(clients: readonly FindableClient[], search: string): readonly FindableClient[] {
  const words = comparableText(search).split(/\s+/).filter(isText);
  return words.length === 0
    ? clients
    : clients.filter(({ folded }) => words.every((word) => folded.includes(word)));
}

function isText(text: string | undefined): text is string {
  return text !== undefined && text !== "";
}
