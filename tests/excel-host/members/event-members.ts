import type { Method } from "../protocol/host-object.ts";
import type { MemberContext } from "./member-context.ts";

/** Event ids of the client, by the middle of the name of the method that registers them. */
export const SHEET_EVENTS: Readonly<Record<string, number>> = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  SelectionChanged: 14,
  Calculated: 16,
  NameChanged: 25,
};

export const SHEETS_EVENTS: Readonly<Record<string, number>> = {
  ...SHEET_EVENTS,
  Added: 13,
  Deleted: 15,
  DataChanged: 10,
};

export const TABLE_EVENTS: Readonly<Record<string, number>> = { SelectionChanged: 100, DataChanged: 101 };

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events */
export function registeringMethods(
  context: MemberContext,
  target: string,
  events: Readonly<Record<string, number>>,
): Record<string, Method> {
  const registered = () => {
    const found = context.registrations.get(target) ?? new Set<number>();
    context.registrations.set(target, found);
    return found;
  };
  return Object.fromEntries(
    Object.entries(events).flatMap(([name, id]): [string, Method][] => [
      [`_Register${name}Event`, () => void registered().add(id)],
      [`_Unregister${name}Event`, () => void registered().delete(id)],
    ]),
  );
}
