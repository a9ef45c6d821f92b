/**
 * Excel's side of custom functions: calls the add-in's functions for the formulas that name them, calls again when a
 * cell that they look at changes, cancels what is then stale, and puts the figures into the cells.
 * https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-overview
 */

import { ApiError } from "../protocol/api-error.ts";
import type { HostObject } from "../protocol/host-object.ts";
import { columnName, quotedSheetName } from "../workbook/area.ts";
import { type Book, findSheet, tell } from "../workbook/book.ts";
import type { Cell } from "../workbook/cell.ts";
import { cellAt, columnOfKey, rowOfKey, type Sheet } from "../workbook/sheet.ts";
import type { RegisteredFunctions } from "./function-metadata.ts";
import { type CallArgument, type FunctionCall, readFunctionCall } from "./read-call.ts";

export interface FunctionService {
  /** The object that the client reports to. */
  readonly object: () => HostObject;
  /** Calls and cancels since the last look: message types of the client with their content. */
  readonly takeMessages: () => readonly (readonly [type: number, content: unknown])[];
  /** Numbers of calls, of cancels and of figures that came after a cancel. */
  readonly counts: { calls: number; cancels: number; stale: number };
}

interface Place {
  readonly sheet: Sheet;
  readonly key: number;
}

const INVOKE = 1000;
const CANCEL = 1001;
const CANCELABLE = 1;
const STREAMING = 2;

/** Codes of the client for the errors of cells, excel-web-16.00.debug.js `_getCustomFunctionResultErrorCodeFromErrorCode`. */
const ERRORS: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};

export function createFunctionService(
  book: Book,
  registered: RegisteredFunctions | undefined,
): FunctionService {
  const running = new Map<number, Place>();
  const counts = { calls: 0, cancels: 0, stale: 0 };
  const waiting: Place[] = [];
  let messages: [number, unknown][] = [];
  let isReady = false;
  let lastId = 0;

  function calculate(place: Place): void {
    const cell = place.sheet.cells.get(place.key);
    stop(place);
    const call = cell && callOf(cell);
    if (!cell || !call || !registered) return;
    const known = registered.metadata.functions.find(({ name }) => name.toUpperCase() === call.name);
    if (!known) {
      show(place, cell, { value: "#NAME?" });
      return;
    }
    // What Excel shows until the figure has come.
    show(place, cell, { value: "#BUSY!" });
    if (isReady) invoke(place, known, call);
    else waiting.push(place);
  }

  function invoke(
    place: Place,
    known: RegisteredFunctions["metadata"]["functions"][number],
    call: FunctionCall,
  ): void {
    const id = ++lastId;
    running.set(id, place);
    counts.calls += 1;
    // What is left out comes as null: custom-functions-parameter-options#optional-parameters.
    const values = known.parameters.map((_, index) => argumentValue(call.args[index], place.sheet));
    const flags = (known.options?.cancelable ? CANCELABLE : 0) | (known.options?.stream ? STREAMING : 0);
    messages.push([INVOKE, [id, known.id, values, addressOf(place), flags]]);
  }

  /** https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-web-reqs#cancel-a-function */
  function stop({ sheet, key }: Place): void {
    for (const [id, place] of running) {
      if (place.sheet !== sheet || place.key !== key) continue;
      running.delete(id);
      counts.cancels += 1;
      messages.push([CANCEL, { invocationId: id }]);
    }
  }

  function argumentValue(argument: CallArgument | undefined, own: Sheet): unknown {
    if (argument === undefined) return null;
    if (argument.kind === "value") return argument.value;
    const sheet = argument.sheetName === undefined ? own : findSheet(book, argument.sheetName);
    return sheet ? (cellAt(sheet, argument.row, argument.column)?.value ?? "") : "#REF!";
  }

  function callOf(cell: Cell): FunctionCall | undefined {
    return cell.formula === undefined || !registered
      ? undefined
      : readFunctionCall(cell.formula, registered.namespace);
  }

  function show(
    { sheet, key }: Place,
    cell: Cell,
    result: { value: string | number; message?: string },
  ): void {
    cell.value = result.value;
    delete cell.errorMessage;
    if (result.message) cell.errorMessage = result.message;
    const area = { row: rowOfKey(key), column: columnOfKey(key), rowCount: 1, columnCount: 1 };
    tell(book, { kind: "calculated", sheet, area });
  }

  function take(results: unknown): void {
    if (!Array.isArray(results)) throw new ApiError("InvalidArgument", "Results are a list.");
    for (const result of results) takeOne(result);
  }

  function takeOne([id, isGood, value, code]: [number, boolean, unknown, number]): void {
    const place = running.get(id);
    if (!place) counts.stale += 1;
    running.delete(id);
    const cell = place?.sheet.cells.get(place.key);
    if (!place || !cell) return;
    if (isGood) show(place, cell, { value: value as number });
    else show(place, cell, { value: ERRORS[code] ?? "#VALUE!", message: String(value ?? "") });
  }

  /** Formulas in the place, and those anywhere that look at it. */
  function placesTouchedBy(sheet: Sheet, isInside: (row: number, column: number) => boolean): Place[] {
    return book.sheets.flatMap((one) =>
      [...one.cells].flatMap(([key, cell]) => {
        const isOwn = one === sheet && isInside(rowOfKey(key), columnOfKey(key));
        const looksAt = (argument: CallArgument) =>
          argument.kind === "cell" &&
          (argument.sheetName === undefined ? one : findSheet(book, argument.sheetName)) === sheet &&
          isInside(argument.row, argument.column);
        return isOwn || callOf(cell)?.args.some(looksAt) ? [{ sheet: one, key }] : [];
      }),
    );
  }

  function allPlaces(): Place[] {
    return book.sheets.flatMap((sheet) => [...sheet.cells.keys()].map((key) => ({ sheet, key })));
  }

  book.listeners.add((event) => {
    if (!registered) return;
    if (event.kind === "recalculating") return allPlaces().forEach(calculate);
    if (event.kind !== "changed") return;
    const { row, column, rowCount, columnCount } = event.area;
    const isInside = (r: number, c: number) =>
      r >= row && r < row + rowCount && c >= column && c < column + columnCount;
    for (const place of placesTouchedBy(event.sheet, isInside)) calculate(place);
  });

  return {
    counts,
    takeMessages() {
      const taken = messages;
      messages = [];
      return taken;
    },
    object: () => ({
      type: "CustomFunctions",
      scalars: {},
      methods: {
        _SetOsfControlContainerReadyForCustomFunctions() {
          isReady = true;
          for (const place of waiting.splice(0)) calculate(place);
        },
        _GetEnabledFeatures: () => [1, 2, 3, 4],
        SetInvocationArrayResults: take,
      },
    }),
  };
}

function addressOf({ sheet, key }: Place): string {
  return `${quotedSheetName(sheet.name)}!${columnName(columnOfKey(key))}${rowOfKey(key) + 1}`;
}
