import { type HostObject, readOnly } from "../protocol/host-object.ts";
import { collectionObject } from "./collection.ts";
import { textArgument } from "./read-argument.ts";

/** Keys and values kept with a sheet or workbook: https://learn.microsoft.com/javascript/api/excel/excel.worksheetcustompropertycollection */
export function propertiesObject(
  type: string,
  itemType: string,
  properties: Map<string, unknown>,
): HostObject {
  const toObject = (key: string): HostObject => ({
    type: itemType,
    id: () => key,
    scalars: {
      Key: readOnly(() => key),
      Value: { get: () => properties.get(key), set: (value) => void properties.set(key, value) },
    },
    methods: { Delete: () => void properties.delete(key) },
  });
  return collectionObject({
    type,
    items: () => [...properties.keys()],
    toObject,
    find: (key) => (properties.has(String(key)) ? String(key) : undefined),
    methods: {
      Add: (key, value) => {
        properties.set(textArgument(key), value);
        return toObject(textArgument(key));
      },
    },
  });
}
