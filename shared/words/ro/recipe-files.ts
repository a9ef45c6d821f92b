import type { recipeFiles as en } from "../en/recipe-files.ts";
import { counted } from "../plural.ts";

export const recipeFiles: typeof en = {
  export: "Exportați",
  import: "Importați",
  fileName: "dosar-retete",
  tooMany: (most) =>
    `Într-un fișier încap cel mult ${most} de rețete, iar dumneavoastră aveți mai multe. Uitați câteva de care nu aveți nevoie, apoi exportați din nou. Nu s-a creat niciun fișier.`,
  title: (file) => `Rețete din „${file}”`,
  lead: "Nu se scrie nimic înainte să apăsați butonul; totul se anulează deodată.",
  kinds: { new: "Noi aici", changed: "Modificate", same: "La fel ca aici" },
  oursIsNewer: "a dumneavoastră este mai nouă",
  beside: "site-ul are altă rețetă; se păstrează amândouă",
  reads: (fields) => `citește: ${fields}`,
  changes: (fields) => `modifică: ${fields}`,
  nothing: "Toate sunt deja aici.",
  run: (count, printed) =>
    `Importați ${counted("ro", count, printed, { one: "rețetă", few: "rețete", other: "de rețete" })}`,
  done: (count, printed) =>
    `S-au importat: ${counted("ro", count, printed, { one: "rețetă", few: "rețete", other: "de rețete" })}.`,
  problems: {
    "too-large":
      "Fișierul este mult mai mare decât unul cu rețete. Alegeți un fișier exportat de Dosar. Nu s-a modificat nimic.",
    "not-json":
      "Fișierul este deteriorat sau nu a fost exportat de Dosar. Cereți să fie exportat și trimis din nou. Nu s-a modificat nimic.",
    "other-file":
      "Acesta este un fișier de alt fel. Alegeți unul cu rețete, exportat de Dosar. Nu s-a modificat nimic.",
    "later-version":
      "Fișierul a fost exportat de un Dosar mai nou. Actualizați Dosar aici, apoi importați-l din nou. Nu s-a modificat nimic.",
  },
  wrong: (place, fault) =>
    `${place}: ${fault}. Corectați fișierul sau cereți să fie exportat din nou. Nu s-a modificat nimic.`,
  place: ({ recipeNumber, host, field, wayNumber, key }) =>
    [
      recipeNumber === undefined ? "În fișier" : `Rețeta ${recipeNumber}${host ? ` (${host})` : ""}`,
      ...(field ? [field] : []),
      ...(wayNumber === undefined ? [] : [`calea ${wayNumber}`]),
      ...(key ? [`„${key}”`] : []),
    ].join(", "),
  faults: {
    missing: "lipsește",
    unknown: "nu face parte dintr-o rețetă",
    "too-long": "este prea lung",
    "no-selector": "acesta nu este un selector CSS",
    twice: "apare de două ori",
    unfit: "nu poate fi ceea ce ar trebui",
  },
};
