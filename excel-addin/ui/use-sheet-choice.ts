import { useCallback, useState } from "react";
import type { ClientId, SegmentId } from "../../shared/model/ids.ts";
import type { SheetKind } from "../../shared/model/sheet-plan.ts";
import { subjectOfSheet } from "../../shared/model/sheet-subject.ts";
import type { PaneData } from "./read-pane-data.ts";

/** What is chosen now, by the person or by the sheet that is open. */
export interface SheetChoiceState {
  readonly kind: SheetKind;
  readonly clientId: ClientId | undefined;
  readonly segmentId: SegmentId | undefined;
  readonly choose: (chosen: ChosenParts) => void;
}

interface ChosenParts {
  readonly kind?: SheetKind;
  readonly clientId?: ClientId | undefined;
  readonly segmentId?: SegmentId | undefined;
}

/** Choices last until the person turns to another of Dosar's sheets: what that shows is then chosen. */
export function useSheetChoice(activeSheet: PaneData["activeSheet"]): SheetChoiceState {
  const [chosen, setChosen] = useState<ChosenParts & { readonly besideId?: string | undefined }>({});
  const openId = activeSheet?.worksheetId;
  const open = activeSheet && subjectOfSheet(activeSheet);
  const own: ChosenParts = openId === undefined || chosen.besideId === openId ? chosen : {};
  const choose = useCallback(
    (parts: ChosenParts) =>
      setChosen((before) => ({
        ...(openId === undefined || before.besideId === openId ? before : {}),
        ...parts,
        besideId: openId,
      })),
    [openId],
  );
  return {
    kind: own.kind ?? open?.kind ?? "client",
    clientId: own.clientId ?? (open?.kind === "client" ? open.clientId : undefined),
    segmentId: own.segmentId ?? (open?.kind === "segment-forecast" ? open.segmentId : undefined),
    choose,
  };
}
