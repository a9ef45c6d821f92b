import type { RecipeFileProblem } from "../../../../../shared/model/recipe-file.ts";
import type { DashboardWords } from "../../../../../shared/words/load-dashboard-words.ts";

/** What is wrong with a file of recipes, where, and what to do. */
export function recipeFileText(
  problem: RecipeFileProblem,
  { recipeFiles, picker }: Pick<DashboardWords, "recipeFiles" | "picker">,
): string {
  if (problem.code !== "wrong") return recipeFiles.problems[problem.code];
  const { field, ...place } = problem.place;
  const where = recipeFiles.place({ ...place, ...(field && { field: picker.fields[field] }) });
  return recipeFiles.wrong(where, recipeFiles.faults[problem.fault]);
}
