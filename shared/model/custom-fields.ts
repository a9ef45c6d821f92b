import { z } from "zod";

/** Fields that a firm keeps beyond Dosar's own, by the name that the person gave them. A field without text is absent. */
export const CustomFields = z
  .record(z.string().min(1).max(60), z.string().min(1).max(500))
  .refine((fields) => Object.keys(fields).length <= 50);
export type CustomFields = z.infer<typeof CustomFields>;

/** What the record itself says under this name: "constructor" is a name as any other and no text of every object. */
export function ownField(fields: CustomFields | undefined, name = ""): string | undefined {
  return fields !== undefined && Object.hasOwn(fields, name) ? fields[name] : undefined;
}
