import type { SheetArea } from "../workbook/chart.ts";

/** One object of Excel's API as the interpreter sees it: what can be read, set, reached and called by the wire's names. */
export interface HostObject {
  /** Name of the type in the client: "Worksheet". */
  readonly type: string;
  readonly scalars: Readonly<Record<string, Scalar>>;
  readonly navigations?: Readonly<Record<string, () => HostObject>>;
  readonly methods?: Readonly<Record<string, Method>>;
  /** Key that finds the object in its collection again. */
  readonly id?: () => string | number;
  readonly items?: () => readonly HostObject[];
  readonly itemByKey?: (key: unknown) => HostObject;
  /** Cells, of a range: an argument that is a range is read through it. */
  readonly place?: SheetArea;
}

export interface Scalar {
  readonly get: () => unknown;
  /** Missing: only to be read. */
  readonly set?: (value: unknown) => void;
}

/** Gets its arguments as they came, objects resolved; answers a plain value, an object, null for a null object, or nothing. */
export type Method = (...args: readonly unknown[]) => unknown;

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "type" in value && "scalars" in value;
}

export function readOnly(get: () => unknown): Scalar {
  return { get };
}
