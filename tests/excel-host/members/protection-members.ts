/**
 * Protection of sheets and of a workbook's structure. A protected sheet refuses changes of its locked cells, which are all
 * until a person unlocks some, with AccessDenied:
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheets#data-protection
 */
import { ApiError } from "../protocol/api-error.ts";
import { type HostObject, type Method, readOnly, type Scalar } from "../protocol/host-object.ts";
import type { Book } from "../workbook/book.ts";
import type { Sheet } from "../workbook/sheet.ts";

/** Methods that change a sheet; the others only look or lead on. */
const CHANGING = new Set([
  "Add",
  "Clear",
  "ConvertToRange",
  "CopyFrom",
  "Delete",
  "Insert",
  "Merge",
  "Resize",
  "Unmerge",
]);

/** The object as a protected sheet lets it be used, with all that is reached through it but the sheet itself. */
export function onSheet(sheet: Sheet, object: HostObject): HostObject {
  const { navigations = {}, methods = {} } = object;
  return {
    ...object,
    scalars: mapValues(object.scalars, (scalar) => guardedScalar(sheet, scalar)),
    navigations: mapValues(navigations, (navigate, name) =>
      name === "Worksheet" ? navigate : () => onSheet(sheet, navigate()),
    ),
    methods: mapValues(methods, (method, name) =>
      CHANGING.has(name) ? guardedMethod(sheet, method) : method,
    ),
  };
}

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection */
export function sheetProtectionObject(sheet: Sheet): HostObject {
  return {
    type: "WorksheetProtection",
    scalars: { Protected: readOnly(() => sheet.isProtected) },
    methods: {
      Protect: () => {
        sheet.isProtected = true;
      },
      Unprotect: () => {
        sheet.isProtected = false;
      },
    },
  };
}

/** https://learn.microsoft.com/javascript/api/excel/excel.workbookprotection: of the structure, which is the sheets. */
export function workbookProtectionObject(book: Book): HostObject {
  return {
    type: "WorkbookProtection",
    scalars: { Protected: readOnly(() => book.isStructureProtected) },
  };
}

/** Sheets can't be added, removed, renamed, moved or shown then. */
export function checkStructure({ isStructureProtected }: Book): void {
  if (isStructureProtected) throw new ApiError("AccessDenied", "The workbook's structure is protected.");
}

function guardedScalar(sheet: Sheet, scalar: Scalar): Scalar {
  const { set } = scalar;
  if (set === undefined) return scalar;
  return {
    ...scalar,
    set: (value) => {
      checkSheet(sheet);
      set(value);
    },
  };
}

function guardedMethod(sheet: Sheet, method: Method): Method {
  return (...args) => {
    checkSheet(sheet);
    return method(...args);
  };
}

function checkSheet({ isProtected, name }: Sheet): void {
  if (isProtected) throw new ApiError("AccessDenied", `The worksheet ${name} is protected.`);
}

function mapValues<From, To>(
  values: Readonly<Record<string, From>>,
  change: (value: From, name: string) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value, name)]));
}
