import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { printCount } from "../../../shared/words/print.ts";
import { LIST_WORDS } from "../captured-list/list-words.ts";
import { useClipSetting } from "./clip-setting.tsx";
import type { ListQuestion } from "./may-list.ts";

const useStyles = makeStyles({
  hint: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    minHeight: "40px",
  },
  text: { margin: 0 },
  button: { flexShrink: 0 },
});

/** "This page lists 48 offers. Choose what to save": the way from the popup to the side panel, which has room for a list. */
export function ListHint({ question }: { readonly question: ListQuestion }) {
  const styles = useStyles();
  const { words, locale, host } = useClipSetting();
  const list = LIST_WORDS[words.language];
  const [found, setFound] = useState<{ readonly tabId: number; readonly count: number }>();
  useEffect(() => {
    let isCurrent = true;
    const count = async () => {
      const tabId = await host.activeTabId();
      const reply = tabId === undefined ? undefined : await host.send("list.count", { tabId, ...question });
      if (isCurrent) setFound({ tabId: tabId ?? 0, count: reply?.ok ? reply.value.count : 0 });
    };
    count().catch(reportError);
    return () => {
      isCurrent = false;
    };
  }, [host, question]);
  // Where a list is not likely, nothing is said before it is found: most of these pages sell one product.
  const isUnlikely = question.priceAt !== undefined;
  if (found ? found.count === 0 : isUnlikely) return null;
  const open = () => {
    if (found === undefined) return;
    host.send("list.want", { tabId: found.tabId }).catch(reportError);
    // At once: the browser opens it only in the turn of the press.
    host.openPanel().catch(async (error) => {
      reportError(error);
      // A panel that is opened later, for something else, is not to begin with it.
      await host.send("list.want", {}).catch(reportError);
    });
  };
  return (
    <section className={styles.hint} role="status" aria-busy={found === undefined}>
      {found === undefined ? (
        <p className={styles.text}>{list.counting}</p>
      ) : (
        <>
          <p className={styles.text}>{list.found(found.count, printCount(found.count, locale))}</p>
          <Button className={styles.button} size="small" onClick={open}>
            {list.choose}
          </Button>
        </>
      )}
    </section>
  );
}
