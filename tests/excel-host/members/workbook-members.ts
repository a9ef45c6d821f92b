import { type HostObject, readOnly } from "../protocol/host-object.ts";
import { sheetNamed } from "../workbook/book.ts";
import { registeringMethods } from "./event-members.ts";
import type { MemberContext } from "./member-context.ts";
import { namesObject } from "./name-members.ts";
import { propertiesObject } from "./property-members.ts";
import { rangeObject } from "./range-members.ts";
import { settingsObject } from "./settings-object.ts";
import { sheetsObject } from "./sheet-members.ts";
import { tablesObject } from "./table-members.ts";

/** https://learn.microsoft.com/javascript/api/excel/excel.workbook */
export function workbookObject(context: MemberContext, release: (id: string) => void): HostObject {
  const { book } = context;
  const selected = () =>
    rangeObject(context, { sheet: sheetNamed(book, book.active.id), area: book.selection });
  return {
    type: "Workbook",
    scalars: {
      Name: readOnly(() => "Book1.xlsx"),
      IsDirty: { get: () => true, set: () => undefined },
      AutoSave: readOnly(() => true),
      ReadOnly: readOnly(() => false),
    },
    navigations: {
      Worksheets: () => sheetsObject(context),
      Tables: () => tablesObject(context),
      Names: () => namesObject(context),
      Application: () => applicationObject(context),
      Properties: () =>
        settingsObject(context, "DocumentProperties", book.documentProperties, {
          navigations: {
            Custom: () => propertiesObject("CustomPropertyCollection", "CustomProperty", book.properties),
          },
        }),
      Settings: () => propertiesObject("SettingCollection", "Setting", book.settings),
    },
    methods: {
      GetSelectedRange: selected,
      GetActiveCell: () =>
        rangeObject(context, {
          sheet: book.active,
          area: { ...book.selection, rowCount: 1, columnCount: 1 },
        }),
      _RemoveReference: (id) => release(String(id)),
      ...registeringMethods(context, "Workbook", { Activated: 2203, SelectionChanged: 14 }),
    },
  };
}

/** https://learn.microsoft.com/javascript/api/excel/excel.application; nothing is calculated, so nothing waits. */
function applicationObject(context: MemberContext): HostObject {
  const { culture } = context.book;
  return {
    type: "Application",
    scalars: {
      CalculationMode: { get: () => "Automatic", set: () => undefined },
      DecimalSeparator: readOnly(() => culture.decimalSeparator),
      ThousandsSeparator: readOnly(() => culture.groupSeparator),
      UseSystemSeparators: readOnly(() => true),
    },
    methods: {
      Calculate: () => undefined,
      SuspendApiCalculationUntilNextSync: () => undefined,
      SuspendScreenUpdatingUntilNextSync: () => undefined,
    },
  };
}
