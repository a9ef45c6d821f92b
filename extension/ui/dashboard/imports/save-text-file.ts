import { saveFile } from "../save-file.ts";

/** Hands a text to the browser's downloads under that name. */
export function saveTextFile(name: string, text: string): void {
  saveFile(name, new Blob([text], { type: "text/csv;charset=utf-8" }));
}
