import { itemNotFound } from "../protocol/api-error.ts";
import { type HostObject, type Method, readOnly } from "../protocol/host-object.ts";
import { numberArgument } from "./read-argument.ts";

/**
 * A collection with the ways in that all of Excel's share: by key, by place, counted, or a null object.
 * https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#ornullobject-methods-and-properties
 */
export function collectionObject<T>(options: {
  readonly type: string;
  readonly items: () => readonly T[];
  readonly toObject: (item: T) => HostObject;
  readonly find: (key: unknown) => T | undefined;
  readonly methods?: Readonly<Record<string, Method>>;
  /** Some collections have no property Count in the API. */
  readonly hasCount?: boolean;
}): HostObject {
  const byKey = (key: unknown) => {
    const found = options.find(key);
    if (found === undefined) throw itemNotFound(`${options.type} ${String(key)}`);
    return options.toObject(found);
  };
  return {
    type: options.type,
    scalars: options.hasCount ? { Count: readOnly(() => options.items().length) } : {},
    items: () => options.items().map(options.toObject),
    itemByKey: byKey,
    methods: {
      GetItem: byKey,
      GetItemOrNullObject: (key) => {
        const found = options.find(key);
        return found === undefined ? null : options.toObject(found);
      },
      GetItemAt: (index) => {
        const found = options.items()[numberArgument(index)];
        if (found === undefined) throw itemNotFound(`${options.type} at ${String(index)}`);
        return options.toObject(found);
      },
      GetCount: () => options.items().length,
      ...options.methods,
    },
  };
}
