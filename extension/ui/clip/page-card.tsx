import { Button, makeStyles } from "@fluentui/react-components";
import type { ExtensionRequest } from "../../../shared/messages/extension-protocol.ts";
import { useClipSetting } from "./clip-setting.tsx";
import { FailureText } from "./failure-text.tsx";
import { OfferCard } from "./offer-card.tsx";
import type { SelectedPrice } from "./offer-draft.ts";
import type { PageState, ReadPage } from "./use-page-capture.ts";

const useStyles = makeStyles({ text: { margin: 0 }, action: { justifySelf: "start" } });

export interface PageCardProps {
  readonly page: PageState;
  readonly selected: SelectedPrice | undefined;
  readonly onTryAgain: () => void;
  readonly onNote: () => void;
  readonly onPick: () => void;
  /** Resolves to whether it was saved. */
  readonly onSave: (request: ExtensionRequest<"offer.save">) => Promise<boolean>;
}

/** The page in front, or why there is nothing of it to show. */
export function PageCard({ page, selected, onTryAgain, onNote, onPick, onSave }: PageCardProps) {
  const styles = useStyles();
  const { words, host } = useClipSetting();
  switch (page.state) {
    case "reading":
      return <p className={styles.text}>{words.loading}</p>;
    case "read":
      return (
        <OfferCard
          key={contentOf(page, selected)}
          page={page}
          selected={selected}
          onSave={onSave}
          onNote={onNote}
          onPick={onPick}
        />
      );
    case "closed":
      return (
        <>
          <p className={styles.text}>{host.place === "popup" ? words.closed : words.notRead}</p>
          <Button className={styles.action} onClick={onNote}>
            {words.note}
          </Button>
        </>
      );
    case "failed":
      return (
        <>
          <FailureText refusal={page.refusal} />
          <Button className={styles.action} onClick={onTryAgain}>
            {words.tryAgain}
          </Button>
        </>
      );
  }
}

/** Another page, another variant on it or another selection begins a new card; reading the same again keeps what was typed. */
function contentOf({ capture }: ReadPage, selected: SelectedPrice | undefined): string {
  return [capture.url, capture.name, capture.price?.quote, selected?.quote].join("\n");
}
