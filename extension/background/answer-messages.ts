/** Answers our own windows. Short and stateless: the background may be ended after any of them. */
import type { z } from "zod";
import {
  type ExtensionName,
  type ExtensionProblem,
  type ExtensionReply,
  type ExtensionRequest,
  extensionProtocol,
} from "../../shared/messages/extension-protocol.ts";
import { fail, type Result, succeed } from "../../shared/std/result.ts";
import { refusalOf } from "../../shared/store/store-refused.ts";

export type MessageAnswers = {
  readonly [Name in ExtensionName]: (
    request: ExtensionRequest<Name>,
  ) => Promise<Result<ExtensionReply<Name>, ExtensionProblem>>;
};

/** The answer to anything that arrived; what is no request of the protocol is refused, not guessed at. */
export async function answerMessage(
  message: unknown,
  answers: MessageAnswers,
): Promise<Result<unknown, ExtensionProblem>> {
  const name = nameOf(message);
  if (name === undefined) return fail({ code: "not-readable" });
  const schema: z.ZodType = extensionProtocol[name].request;
  const request = schema.safeParse((message as { readonly request?: unknown }).request);
  if (!request.success) return fail({ code: "not-readable" });
  // The schema of this very name has accepted the request.
  const answer = answers[name] as (request: unknown) => Promise<Result<unknown, ExtensionProblem>>;
  try {
    return await answer(request.data);
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal !== undefined) return fail({ code: refusal });
    reportError(error);
    return fail({ code: "store-failed" });
  }
}

/** Parses what a page's script answered; a page can have changed what our script sees. */
export function parseFromPage<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): Result<z.infer<Schema>, ExtensionProblem> {
  const parsed = schema.safeParse(value);
  return parsed.success ? succeed(parsed.data) : fail({ code: "page-closed-to-us" });
}

function nameOf(message: unknown): ExtensionName | undefined {
  if (typeof message !== "object" || message === null || !("name" in message)) return undefined;
  const { name } = message;
  return typeof name === "string" && Object.hasOwn(extensionProtocol, name)
    ? (name as ExtensionName)
    : undefined;
}
