import { MOST_PICTURE_BYTES_IN_FILE } from "../../../../shared/actions/gather-bundle-records.ts";
import type { DashboardWords } from "../../../../shared/words/load-dashboard-words.ts";
import { printCount } from "../../../../shared/words/print.ts";
import type { PictureWeight } from "../live/use-picture-weight.ts";
import { printSize } from "./print-size.ts";

/** "Pictures beside the prices: 12 pictures, 310 kB", and when not all of them fit. */
export function pictureLabel(
  { count, byteCount }: PictureWeight,
  { dataFiles }: DashboardWords,
  locale: string,
): string {
  const label = dataFiles.withPictures(count, printCount(count, locale), printSize(byteCount, locale));
  return byteCount <= MOST_PICTURE_BYTES_IN_FILE
    ? label
    : `${label}; ${dataFiles.onlyNewest(printSize(MOST_PICTURE_BYTES_IN_FILE, locale))}`;
}
