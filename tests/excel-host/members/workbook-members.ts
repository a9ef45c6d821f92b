import { type HostObject, readOnly } from "../protocol/host-object.ts";
import { sheetNamed, tell } from "../workbook/book.ts";
import { registeringMethods } from "./event-members.ts";
import type { MemberContext } from "./member-context.ts";
import { namesObject } from "./name-members.ts";
import { propertiesObject } from "./property-members.ts";
import { workbookProtectionObject } from "./protection-members.ts";
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
      Protection: () => workbookProtectionObject(book),
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

/** https://learn.microsoft.com/javascript/api/excel/excel.application; of formulas only an add-in's functions are calculated. */
function applicationObject({ book }: MemberContext): HostObject {
  const { culture } = book;
  return {
    type: "Application",
    scalars: {
      CalculationMode: { get: () => "Automatic", set: () => undefined },
      DecimalSeparator: readOnly(() => culture.decimalSeparator),
      ThousandsSeparator: readOnly(() => culture.groupSeparator),
      UseSystemSeparators: readOnly(() => true),
    },
    methods: {
      Calculate: () => tell(book, { kind: "recalculating", sheet: book.active }),
      SuspendApiCalculationUntilNextSync: () => undefined,
      SuspendScreenUpdatingUntilNextSync: () => undefined,
    },
  };
}
