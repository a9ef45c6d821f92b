import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { StoreRefusal } from "../../../shared/model/store-refusal.ts";
import { useClipSetting } from "./clip-setting.tsx";

// Shown about once in the life of a version.
const RefusalText = lazy(async () => ({ default: (await import("./refusal-text.tsx")).RefusalText }));

const useStyles = makeStyles({
  failure: { margin: 0, color: tokens.colorStatusDangerForeground1 },
});

/** Why something was not done and what to do about it; without a refusal nobody knows. */
export function FailureText({ refusal }: { readonly refusal?: StoreRefusal | undefined }) {
  const styles = useStyles();
  const { words } = useClipSetting();
  return (
    <p role="alert" className={styles.failure}>
      {refusal === undefined ? (
        words.failed
      ) : (
        <Suspense>
          <RefusalText refusal={refusal} />
        </Suspense>
      )}
    </p>
  );
}
