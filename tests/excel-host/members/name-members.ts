import { alreadyExists, invalidArgument } from "../protocol/api-error.ts";
import { type HostObject, isHostObject, readOnly } from "../protocol/host-object.ts";
import { formatArea, quotedSheetName } from "../workbook/area.ts";
import type { BookName } from "../workbook/name.ts";
import type { Sheet } from "../workbook/sheet.ts";
import { collectionObject } from "./collection.ts";
import type { MemberContext } from "./member-context.ts";
import { rangeObject } from "./range-members.ts";
import { booleanArgument, textArgument } from "./read-argument.ts";

/** https://support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1: no address, no spaces. */
const LEGAL_NAME = /^(?![A-Za-z]{1,3}\d+$)(?![Rr]\d*[Cc]\d*$)[\p{L}_\\][\p{L}\p{N}._\\?]{0,254}$/u;

/** https://learn.microsoft.com/javascript/api/excel/excel.nameditemcollection; of the workbook without a sheet. */
export function namesObject(context: MemberContext, sheet?: Sheet): HostObject {
  const { book } = context;
  const all = () => (sheet ? sheet.names : book.names);
  const find = (key: unknown) => all().find(({ name }) => name.toLowerCase() === String(key).toLowerCase());
  const toObject = (name: BookName) => nameObject(context, name);
  return collectionObject({
    type: "NamedItemCollection",
    items: all,
    toObject,
    find,
    methods: {
      Add: (name, reference, comment) => {
        const text = textArgument(name);
        if (!LEGAL_NAME.test(text)) throw invalidArgument();
        if (find(text)) throw alreadyExists(text);
        const made: BookName = {
          name: text,
          ...(sheet && { sheet }),
          target: targetOf(reference),
          comment: typeof comment === "string" ? comment : "",
          isVisible: true,
        };
        all().push(made);
        return toObject(made);
      },
    },
  });
}

function targetOf(reference: unknown): BookName["target"] {
  if (isHostObject(reference) && reference.place) return { ...reference.place };
  return { formula: textArgument(reference) };
}

/** https://learn.microsoft.com/javascript/api/excel/excel.nameditem */
function nameObject(context: MemberContext, name: BookName): HostObject {
  const formula = () => {
    const { target } = name;
    if (!("sheet" in target)) return target.formula;
    return `=${quotedSheetName(target.sheet.name)}!${formatArea(target.area)}`;
  };
  const range = () => {
    const { target } = name;
    return "sheet" in target ? rangeObject(context, target) : null;
  };
  return {
    type: "NamedItem",
    id: () => name.name,
    scalars: {
      Name: readOnly(() => name.name),
      Formula: readOnly(formula),
      Value: readOnly(formula),
      Comment: {
        get: () => name.comment,
        set: (text) => {
          name.comment = textArgument(text);
        },
      },
      Visible: {
        get: () => name.isVisible,
        set: (value) => {
          name.isVisible = booleanArgument(value);
        },
      },
      Scope: readOnly(() => (name.sheet ? "Worksheet" : "Workbook")),
      Type: readOnly(() => ("sheet" in name.target ? "Range" : "String")),
    },
    methods: {
      GetRange: range,
      GetRangeOrNullObject: range,
      Delete: () => {
        const names = name.sheet ? name.sheet.names : context.book.names;
        names.splice(names.indexOf(name), 1);
      },
    },
  };
}
