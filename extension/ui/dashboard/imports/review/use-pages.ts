import { useEffect, useState } from "react";
import type { Page, PageQuestion } from "../../../../../shared/actions/import-pages.ts";

/** Rows of a page: enough to read in one go, few enough to draw at once. */
export const PAGE_ROWS = 20;

export type LoadPage<Row> = (question: PageQuestion) => Promise<Page<Row> | undefined>;

/** A list that is read page by page. A new `load` starts again with the first page; the old rows stay until it is there. */
export function usePages<Row>(load: LoadPage<Row>) {
  const [from, setFrom] = useState(0);
  const [shown, setShown] = useState<{ readonly page: Page<Row>; readonly load: LoadPage<Row> }>();
  const isOfThisList = shown === undefined || shown.load === load;
  const start = isOfThisList ? from : 0;
  useEffect(() => {
    let isWanted = true;
    load({ from: start, count: PAGE_ROWS }).then((page) => {
      if (!isWanted || page === undefined) return;
      setFrom(start);
      setShown({ page, load });
    }, reportError);
    return () => {
      isWanted = false;
    };
  }, [load, start]);
  return { page: shown?.page, from: start, showFrom: setFrom };
}
