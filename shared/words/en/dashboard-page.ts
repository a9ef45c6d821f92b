/** All that the dashboard says, as one file to load. */
export { bundleWords } from "./bundle.ts";
export { clip } from "./clip.ts";
export { comparable } from "./comparable.ts";
export { connection } from "./connection.ts";
export { dashboard } from "./dashboard.ts";
export { dataFiles } from "./data-files.ts";
export { importWords } from "./import.ts";
export { lists } from "./lists.ts";
export { picker } from "./picker.ts";
export { priceList } from "./price-list.ts";
export { problems } from "./problems.ts";
export { recipeEditing } from "./recipe-editing.ts";
export { recipeFiles } from "./recipe-files.ts";
export { recipes } from "./recipes.ts";
export { segments } from "./segments.ts";
export { thresholds } from "./thresholds.ts";
export { watch } from "./watch.ts";
