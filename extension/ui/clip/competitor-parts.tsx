import { NotesAbout } from "./notes-about.tsx";
import { RecentPrices } from "./recent-prices.tsx";
import type { ReadPage } from "./use-page-capture.ts";

/** What only the panel has room for: the firm's newest prices and the notes about it. */
export function CompetitorParts(props: {
  readonly page: ReadPage;
  readonly version: number;
  /** Absent while a note is being written. */
  readonly onAddNote: (() => void) | undefined;
}) {
  const { page, version, onAddNote } = props;
  const { competitor } = page;
  return (
    <>
      <RecentPrices host={page.capture.host} version={version} />
      {competitor && (
        <NotesAbout
          about={{ kind: "competitor", id: competitor.id }}
          name={competitor.name}
          version={version}
          onAdd={onAddNote}
        />
      )}
    </>
  );
}
