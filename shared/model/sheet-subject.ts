import type { ClientId, SegmentId } from "./ids.ts";
import { identityOfPlan, type SheetKind } from "./sheet-plan.ts";

/** What a sheet is about. */
export type SheetSubject =
  | { readonly kind: "client"; readonly clientId: ClientId }
  | { readonly kind: "segment-forecast"; readonly segmentId: SegmentId }
  | { readonly kind: "prices" };

/** The subject of a sheet that stands in the workbook. */
export function subjectOfSheet(sheet: {
  readonly kind: SheetKind;
  readonly subjectId: string;
}): SheetSubject {
  switch (sheet.kind) {
    case "client":
      return { kind: "client", clientId: sheet.subjectId as ClientId };
    case "segment-forecast":
      return { kind: "segment-forecast", segmentId: sheet.subjectId as SegmentId };
    case "prices":
      return { kind: "prices" };
  }
}

/** Whether the sheet is the one that making this subject would write. */
export function isSheetOf(
  subject: SheetSubject,
  sheet: { readonly kind: SheetKind; readonly subjectId: string },
): boolean {
  return identityOfPlan(sheet) === identityOfPlan({ kind: subject.kind, subjectId: subjectIdOf(subject) });
}

function subjectIdOf(subject: SheetSubject): string {
  if (subject.kind === "client") return subject.clientId;
  return subject.kind === "segment-forecast" ? subject.segmentId : "all";
}
