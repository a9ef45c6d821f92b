import { itemNotFound } from "../protocol/api-error.ts";
import { type HostObject, readOnly } from "../protocol/host-object.ts";
import { intersectionOf } from "../workbook/area.ts";
import { newId } from "../workbook/book.ts";
import type { SheetArea } from "../workbook/chart.ts";
import type { AreaNote } from "../workbook/sheet.ts";
import { collectionObject } from "./collection.ts";
import type { MemberContext } from "./member-context.ts";
import { rangeObject } from "./range-members.ts";
import { textArgument } from "./read-argument.ts";
import { settingsObject } from "./settings-object.ts";

/**
 * Conditional formats of the range: kept and moved with their cells, never evaluated.
 * https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection
 */
export function areaNotesObject(context: MemberContext, place: SheetArea, kind: string): HostObject {
  const { sheet } = place;
  const own = () => sheet.notes.filter((note) => note.kind === kind && intersectionOf(note.area, place.area));
  const remove = (gone: (note: AreaNote) => boolean) => {
    sheet.notes = sheet.notes.filter((note) => note.kind !== kind || !gone(note));
  };
  const toObject = (note: AreaNote): HostObject =>
    settingsObject(context, kind, note.settings, {
      id: () => note.id,
      scalars: { Id: readOnly(() => note.id) },
      methods: {
        Delete: () => remove((other) => other === note),
        GetRange: () => rangeObject(context, { sheet, area: note.area }),
      },
    });
  return collectionObject({
    type: `${kind}Collection`,
    items: own,
    toObject,
    find: (key) => own().find((note) => note.id === key),
    methods: {
      Add: (type) => {
        const note: AreaNote = {
          id: newId(context.book),
          kind,
          area: place.area,
          settings: { Type: textArgument(type) },
        };
        sheet.notes.push(note);
        return toObject(note);
      },
      ClearAll: () => remove((note) => intersectionOf(note.area, place.area) !== undefined),
      GetItem: (key) => {
        const found = own().find((note) => note.id === key);
        if (!found) throw itemNotFound(`${kind} ${String(key)}`);
        return toObject(found);
      },
    },
  });
}
