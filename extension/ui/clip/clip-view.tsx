import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useCallback, useEffect, useState } from "react";
import type { Evidence } from "../../../shared/model/evidence.ts";
import { useClipSetting } from "./clip-setting.tsx";
import { OfferCard } from "./offer-card.tsx";
import { SavedLine } from "./saved-line.tsx";
import { type PageState, usePageCapture } from "./use-page-capture.ts";

// Not needed for the first paint of a price.
const NoteForm = lazy(async () => ({ default: (await import("./note-form.tsx")).NoteForm }));
const RecentPrices = lazy(async () => ({ default: (await import("./recent-prices.tsx")).RecentPrices }));

const useStyles = makeStyles({
  view: {
    display: "grid",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    boxSizing: "border-box",
  },
  popup: { width: "360px", maxHeight: "600px", overflowY: "auto" },
  footer: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  text: { margin: 0 },
});

/** The page in front as a card, a note about somebody, and what was just saved. */
export function ClipView() {
  const styles = useStyles();
  const { host, words } = useClipSetting();
  const { page, readAgain } = usePageCapture();
  const { note, openNote, closeNote } = useNoteDraft();
  const [savedRevision, setSavedRevision] = useState<number>();
  const keep = async (saving: ReturnType<typeof host.send<"offer.save" | "note.save">>) => {
    const reply = await saving;
    if (!reply.ok) return;
    setSavedRevision(reply.value.revision);
    closeNote();
  };
  return (
    <main className={mergeClasses(styles.view, host.place === "popup" && styles.popup)}>
      {savedRevision !== undefined && (
        <SavedLine key={savedRevision} revision={savedRevision} onUndone={readAgain} />
      )}
      <Suspense>
        {note ? (
          <NoteForm
            evidence={note.evidence}
            onSave={(draft) => keep(host.send("note.save", { note: draft })).catch(reportError)}
            onCancel={closeNote}
          />
        ) : (
          savedRevision === undefined && (
            <PageCard
              page={page}
              onTryAgain={readAgain}
              onNote={() => openNote(undefined)}
              onSave={(capture) => keep(host.send("offer.save", { capture })).catch(reportError)}
            />
          )
        )}
        {host.place === "panel" && page.state === "read" && (
          <RecentPrices host={page.capture.host} version={savedRevision ?? 0} />
        )}
      </Suspense>
      <footer className={styles.footer}>
        <Button size="small" appearance="subtle" onClick={() => host.send("dashboard.open", {})}>
          {words.dashboard}
        </Button>
        {host.place === "popup" && (
          <Button size="small" appearance="subtle" onClick={host.openPanel}>
            {words.openPanel}
          </Button>
        )}
      </footer>
    </main>
  );
}

function PageCard(props: {
  readonly page: PageState;
  readonly onTryAgain: () => void;
  readonly onNote: () => void;
  readonly onSave: Parameters<typeof OfferCard>[0]["onSave"];
}) {
  const styles = useStyles();
  const { words, host } = useClipSetting();
  const { page, onTryAgain } = props;
  switch (page.state) {
    case "reading":
      return <p className={styles.text}>{words.loading}</p>;
    case "read":
      return <OfferCard key={page.capture.url} page={page} onSave={props.onSave} onNote={props.onNote} />;
    case "closed":
      return (
        <>
          <p className={styles.text}>{host.place === "popup" ? words.closed : words.notRead}</p>
          <Button onClick={props.onNote}>{words.note}</Button>
        </>
      );
    default:
      return (
        <>
          <p role="alert" className={styles.text}>
            {words.failed}
          </p>
          <Button onClick={onTryAgain}>{words.tryAgain}</Button>
        </>
      );
  }
}

/** A note that is being written; opens by itself when the person chose "note" in the page's menu. */
function useNoteDraft() {
  const { host } = useClipSetting();
  const [note, setNote] = useState<{ readonly evidence: Evidence | undefined }>();
  const closeNote = useCallback(() => setNote(undefined), []);
  const openNote = useCallback((evidence: Evidence | undefined) => setNote({ evidence }), []);
  useEffect(() => {
    if (host.place === "popup") return;
    const take = () => {
      host.send("selection.take", {}).then((reply) => {
        if (reply.ok && reply.value.evidence) setNote({ evidence: reply.value.evidence });
      }, reportError);
    };
    take();
    return host.watchSelection(take);
  }, [host]);
  return { note, openNote, closeNote };
}
