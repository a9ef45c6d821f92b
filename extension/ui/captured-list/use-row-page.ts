import { type KeyboardEvent, useLayoutEffect, useRef, useState } from "react";
import { pageOfRows } from "./page-of-rows.ts";
import { fieldAt, fieldBeside, indexOfField, type RowPlace } from "./row-keys.ts";

/** Where the focus goes on the next page: to a field, or to the list's beginning as a whole. */
type Wanted = RowPlace | "list";

/** The page of rows in sight, and the keys that lead from row to row and over its edges. */
export function useRowPage(rowCount: number) {
  const [wantedPage, setWantedPage] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const wanted = useRef<Wanted>(undefined);
  const place = pageOfRows(rowCount, wantedPage);
  const { page, pageCount } = place;
  useLayoutEffect(() => {
    const next = wanted.current;
    wanted.current = undefined;
    if (next === undefined || list.current === null || page < 0) return;
    if (next === "list") list.current.scrollIntoView({ block: "start" });
    // The page may have no such field that is open: the focus is not to be lost with the row that it was in.
    const field = next === "list" ? undefined : fieldAt(list.current, next);
    (field ?? list.current).focus();
  }, [page]);
  const turn = (step: 1 | -1, focus: Wanted | undefined) => {
    const next = page + step;
    if (next < 0 || next >= pageCount) return false;
    wanted.current = focus;
    setWantedPage(next);
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const { target } = event;
    const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (step === undefined || !isPlain || !(target instanceof HTMLInputElement)) return;
    const field = indexOfField(target);
    if (field === undefined) return;
    const beside = fieldBeside(target, step);
    beside?.focus();
    const edge = { row: step === 1 ? "first" : "last", field } as const;
    if (beside || turn(step, edge)) event.preventDefault();
  };
  return { ...place, list, turn, onKeyDown, restart: () => setWantedPage(0) };
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };
