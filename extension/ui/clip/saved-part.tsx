import { lazy, Suspense } from "react";
import type { UnitPrice } from "../../../shared/model/unit-price.ts";
import { SavedLine } from "./saved-line.tsx";
import type { useRemembering } from "./use-remembering.ts";
import type { useSaving } from "./use-saving.ts";

// Of few saved prices, once a site.
const RememberLine = lazy(async () => ({ default: (await import("./remember-line.tsx")).RememberLine }));

export interface SavedPartProps {
  readonly saving: ReturnType<typeof useSaving>;
  readonly remembering: ReturnType<typeof useRemembering>;
  readonly onPick: (price: UnitPrice) => void;
}

/** What was just saved on this page, and what can be done about it. */
export function SavedPart({ saving, remembering, onPick }: SavedPartProps) {
  const { saved, takeBack } = saving;
  const { offered, dismiss } = remembering;
  if (saved === undefined) return null;
  return (
    <>
      <SavedLine key={saved.revision} name={saved.name} keptCount={saved.keptCount} onUndo={takeBack} />
      {saved.keptCount === undefined && offered && (
        <Suspense>
          <RememberLine
            onRemember={() => {
              dismiss();
              onPick(offered);
            }}
            onDismiss={dismiss}
          />
        </Suspense>
      )}
    </>
  );
}
