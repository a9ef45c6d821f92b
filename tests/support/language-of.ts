import type { IncomingMessage } from "node:http";
import type { Language } from "../../shared/model/language.ts";
import { chooseLanguage } from "../../shared/words/choose-language.ts";

/** The person's first language that Dosar speaks; browsers write Accept-Language in the order of the wishes. */
export function languageOf(request: IncomingMessage): Language {
  return chooseLanguage((request.headers["accept-language"] ?? "").split(",").map((tag) => tag.trim()));
}
