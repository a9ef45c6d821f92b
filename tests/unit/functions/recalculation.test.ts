import { expect, test, vi } from "vitest";
import { createRecalculation } from "../../../excel-addin/functions/recalculation.ts";
import type { DataSource } from "../../../shared/carriers/data-source.ts";

function openRecalculation() {
  let source: DataSource | "looking" | undefined;
  let listen: () => void = () => undefined;
  const recalculate = vi.fn();
  const place = {
    current: () => source,
    subscribe: (listener: () => void) => {
      listen = listener;
      return () => undefined;
    },
  };
  const recalculation = createRecalculation({ place, recalculate });
  const sources = {
    connected: sourceOf("connection"),
    file: sourceOf("file"),
    unpaired: undefined,
    looking: "looking" as const,
  };
  const become = (kind: keyof typeof sources) => {
    source = sources[kind];
    listen();
  };
  return { recalculation, recalculate, become };
}

/** Nothing is asked of it here. */
function sourceOf(id: string): DataSource {
  return { kind: "bridge", id, ask: () => Promise.reject(new Error("Not asked.")) };
}

test("cells that lacked the connection are worked out once it is there, and once only", () => {
  const { recalculation, recalculate, become } = openRecalculation();
  recalculation.note({ ok: false, problem: { code: "not-connected" } });
  become("connected");
  become("unpaired");
  become("connected");
  expect(recalculate).toHaveBeenCalledOnce();
});

test("a workbook without Dosar's formulas is never worked out for us", () => {
  const { recalculation, recalculate, become } = openRecalculation();
  become("connected");
  recalculation.run();
  expect(recalculate).not.toHaveBeenCalled();
});

test("a refresh brings the formulas up to date with the sheets", () => {
  const { recalculation, recalculate } = openRecalculation();
  recalculation.note({ ok: true, value: 12 });
  recalculation.run();
  expect(recalculate).toHaveBeenCalledOnce();
});

test("formulas are worked out anew when a data file, once it is read, takes the place of the connection", () => {
  const { recalculation, recalculate, become } = openRecalculation();
  become("connected");
  recalculation.note({ ok: true, value: 12 });
  become("looking");
  expect(recalculate).not.toHaveBeenCalled();
  become("file");
  expect(recalculate).toHaveBeenCalledOnce();
  become("looking");
  become("file");
  expect(recalculate).toHaveBeenCalledOnce();
});
