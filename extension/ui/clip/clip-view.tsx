import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useMemo, useState } from "react";
import { ClipHeader } from "./clip-header.tsx";
import { useClipSetting } from "./clip-setting.tsx";
import { FailureText } from "./failure-text.tsx";
import { listQuestionOf } from "./may-list.ts";
import { PageCard } from "./page-card.tsx";
import { PdfPart } from "./pdf-part.tsx";
import { SavedPart } from "./saved-part.tsx";
import { usePageCapture } from "./use-page-capture.ts";
import { useRemembering } from "./use-remembering.ts";
import { useSaving } from "./use-saving.ts";
import { useSelection } from "./use-selection.ts";

// Not needed for the first paint of a price.
const NoteForm = lazy(async () => ({ default: (await import("./note-form.tsx")).NoteForm }));
const ListPart = lazy(async () => ({ default: (await import("./captured-list/list-part.tsx")).ListPart }));
const ListHint = lazy(async () => ({ default: (await import("./list-hint.tsx")).ListHint }));
const CompetitorParts = lazy(async () => ({
  default: (await import("./competitor-parts.tsx")).CompetitorParts,
}));

const useStyles = makeStyles({
  view: {
    display: "grid",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    boxSizing: "border-box",
  },
  popup: { width: "360px" },
  // As high as the line that takes its place: the card below must not move under the pointer.
  hint: { minHeight: "40px" },
});

/** The page in front as a card, a note about somebody, and what was just saved. */
export function ClipView() {
  const styles = useStyles();
  const { host } = useClipSetting();
  const { page, readAgain, pick } = usePageCapture();
  const { selection, dropSelection, isLost } = useSelection();
  const [isNoting, setNoting] = useState(false);
  const read = page.state === "read" ? page : undefined;
  const capture = read?.capture;
  const question = useMemo(() => capture && listQuestionOf(capture), [capture]);
  const saving = useSaving({
    pageUrl: read?.capture.url,
    onSaved: () => {
      setNoting(false);
      dropSelection();
      // A first price makes the firm known: its notes show from now on.
      readAgain();
    },
    onUndone: readAgain,
  });
  const { saved, failure, keep, forget } = saving;
  const remembering = useRemembering(read?.capture.url);
  const isNote = isNoting || selection?.purpose === "note";
  const isCard = !isNote && (saved === undefined || saved.keptCount !== undefined || selection !== undefined);
  return (
    <div className={mergeClasses(host.place === "popup" && styles.popup)}>
      <ClipHeader
        shop={read?.capture.host}
        onReadAgain={() => {
          forget();
          readAgain();
        }}
      />
      <main className={styles.view}>
        <SavedPart saving={saving} remembering={remembering} onPick={pick} />
        {failure && <FailureText refusal={failure.refusal} />}
        {isLost && <FailureText />}
        <PdfPart pageKey={page} />
        {question && isCard && host.place === "popup" && (
          <Suspense fallback={question.priceAt === undefined && <div className={styles.hint} />}>
            <ListHint question={question} />
          </Suspense>
        )}
        <Suspense>
          {isNote && (
            <NoteForm
              key={selection?.evidence.quote}
              evidence={selection?.evidence}
              competitor={read?.competitor}
              onSave={(note, name) => keep(host.send("note.save", { note }), name)}
              onCancel={() => {
                setNoting(false);
                dropSelection();
              }}
            />
          )}
          {isCard && (
            <PageCard
              page={page}
              selected={selection?.evidence}
              onTryAgain={readAgain}
              onNote={() => setNoting(true)}
              onPick={() => pick()}
              onSave={async (request) => {
                const inTab = { ...request, ...(read && { tabId: read.tabId }) };
                const isSaved = await keep(host.send("offer.save", inTab));
                if (isSaved) remembering.consider(capture, request.capture);
                return isSaved;
              }}
            />
          )}
          {host.place === "panel" && <ListPart page={read} />}
          {host.place === "panel" && read && (
            <CompetitorParts
              page={read}
              version={saved?.version ?? 0}
              onAddNote={isNote ? undefined : () => setNoting(true)}
            />
          )}
        </Suspense>
      </main>
    </div>
  );
}
