import { z } from "zod";
import type { SheetKind as PlannedKind } from "../../shared/model/sheet-plan.ts";

export const SheetKind = z.enum(["client", "segment-forecast", "prices"] satisfies readonly PlannedKind[]);
export type SheetKind = z.infer<typeof SheetKind>;
