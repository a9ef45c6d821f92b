import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { printCount } from "../../../../../shared/words/print.ts";
import type { DashboardHost } from "../../dashboard-host.ts";
import { usePageSetting } from "../../page-setting.tsx";
import { useFailureToast } from "../../use-saved-toast.tsx";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
  text: { flex: "1 1 160px", margin: 0, color: tokens.colorNeutralForeground2 },
});

/** For how many sites it was offered to make a recipe, and the way to forget which they were; nothing where none is kept. */
export function OfferedSites({ host }: { readonly host: Pick<DashboardHost, "offeredSites"> }) {
  const styles = useStyles();
  const { words, locale } = usePageSetting();
  const [count, setCount] = useState(0);
  const [isForgotten, setIsForgotten] = useState(false);
  const tellFailure = useFailureToast();
  const text = useRef<HTMLParagraphElement>(null);
  const { offeredSites } = host;
  useEffect(() => {
    offeredSites.count().then(setCount, tellFailure);
  }, [offeredSites, tellFailure]);
  if (count === 0 && !isForgotten) return null;
  const forget = () =>
    offeredSites.forget().then(() => {
      setIsForgotten(true);
      // The button that was pressed goes.
      text.current?.focus();
    }, tellFailure);
  return (
    <div className={styles.line}>
      <p ref={text} className={styles.text} role="status" tabIndex={-1}>
        {isForgotten
          ? words.recipes.offeredForgotten
          : words.recipes.offered(count, printCount(count, locale))}
      </p>
      {!isForgotten && (
        <Button size="small" onClick={forget}>
          {words.recipes.forgetOffered}
        </Button>
      )}
    </div>
  );
}
