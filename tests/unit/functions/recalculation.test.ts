import { expect, test, vi } from "vitest";
import type { ConnectionState } from "../../../excel-addin/bridge/connection-state.ts";
import { createRecalculation } from "../../../excel-addin/functions/recalculation.ts";

function openRecalculation() {
  let state: ConnectionState = { kind: "unpaired" };
  let listen: () => void = () => undefined;
  const recalculate = vi.fn();
  const connection = {
    state: () => state,
    subscribe: (listener: () => void) => {
      listen = listener;
      return () => undefined;
    },
  };
  const recalculation = createRecalculation({ connection, recalculate });
  const become = (kind: "connected" | "unpaired") => {
    state = { kind } as ConnectionState;
    listen();
  };
  return { recalculation, recalculate, become };
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
