import type { Created } from "../../../../shared/actions/create-record.ts";
import type { Store } from "../../../../shared/store/open-store.ts";
import { usePageSetting } from "../page-setting.tsx";
import { hashOf } from "../route.ts";
import { useSavedToast } from "../use-saved-toast.tsx";
import type { FormProblem } from "./form-dialog.tsx";

/** Opens the page of what was added and tells of it, or says in the form why it was not. */
export function useAddedRecord(store: Store, table: "clients" | "contacts" | "competitors" | "products") {
  const { lists } = usePageSetting().words;
  const tell = useSavedToast(store);
  return (name: string, outcome: Created<string>): FormProblem | undefined => {
    if (outcome.ok) {
      tell(lists.done.added(name), outcome.value.revision);
      location.hash = hashOf(table, outcome.value.id);
      return undefined;
    }
    const { problem } = outcome;
    if (problem.code === "exists") return { text: lists.problems.exists, href: hashOf(table, problem.id) };
    return { field: problem.field, text: lists.problems["not-valid"] };
  };
}
