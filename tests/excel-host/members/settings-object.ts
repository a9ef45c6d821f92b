import { ApiError } from "../protocol/api-error.ts";
import { type HostObject, type Method, readOnly, type Scalar } from "../protocol/host-object.ts";
import type { Settings } from "../workbook/chart.ts";
import type { MemberContext } from "./member-context.ts";

/**
 * An object whose properties are kept as they were set and mean nothing to the host: a chart's title, axes and colours.
 * Names and writability are the client's own; what was never set reads as `defaults` say, else null, where Excel would
 * tell its own default. A chart's parts: https://learn.microsoft.com/javascript/api/excel/excel.chart
 */
export function settingsObject(
  context: MemberContext,
  type: string,
  settings: Settings,
  own: Partial<Omit<HostObject, "type">> & { readonly defaults?: Readonly<Record<string, unknown>> } = {},
): HostObject {
  const schema = context.schema[type];
  if (!schema) throw new ApiError("ApiNotFound", `Excel has no type ${type}.`);
  const scalars = Object.entries(schema.scalars).map(([name, isSettable]): [string, Scalar] => {
    const get = () => settings[name] ?? own.defaults?.[name] ?? null;
    return [
      name,
      isSettable
        ? {
            get,
            set: (value) => {
              settings[name] = value;
            },
          }
        : readOnly(get),
    ];
  });
  const navigations = Object.entries(schema.navigations)
    .filter(([, child]) => context.schema[child]?.isCollection === false)
    .map(
      ([name, child]) => [name, () => settingsObject(context, child, childSettings(settings, name))] as const,
    );
  return {
    ...own,
    type,
    scalars: { ...Object.fromEntries(scalars), ...own.scalars },
    navigations: { ...Object.fromEntries(navigations), ...own.navigations },
    methods: { ...keptMethods(settings, schema.methods), ...own.methods },
  };
}

export function childSettings(settings: Settings, name: string): Settings {
  const found = settings[name];
  if (typeof found === "object" && found !== null && !Array.isArray(found)) return found as Settings;
  const made: Settings = {};
  settings[name] = made;
  return made;
}

/** Colours and lines are also set through methods of these names. */
function keptMethods(settings: Settings, known: readonly string[]): Record<string, Method> {
  const kept: Record<string, Method> = {
    SetSolidColor: (color) => {
      settings.SolidColor = color;
    },
    Clear: () => {
      settings.SolidColor = null;
    },
    SetFormula: (formula) => {
      settings.Formula = formula;
    },
  };
  return Object.fromEntries(Object.entries(kept).filter(([name]) => known.includes(name)));
}
