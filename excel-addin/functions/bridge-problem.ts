import type { FormulaProblem } from "../../shared/model/formula.ts";

/** What the bridge could not bring, as a cell says it. */
export function bridgeProblem({ code }: { readonly code: string }): FormulaProblem {
  switch (code) {
    case "not-connected":
    case "other-dosar":
    case "orphaned":
    case "version-differs":
      return { code: "not-connected" };
    case "not-allowed":
    case "not-in-file":
    case "no-answer":
    case "store-failed":
      return { code };
    case "data-keeps-changing":
    case "incomplete":
      return { code: "no-answer" };
    default:
      return { code: "unexpected" };
  }
}
