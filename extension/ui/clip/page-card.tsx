import { Button, makeStyles } from "@fluentui/react-components";
import type { ConfirmedCapture } from "../../../shared/actions/save-offer.ts";
import { useClipSetting } from "./clip-setting.tsx";
import { OfferCard } from "./offer-card.tsx";
import type { SelectedPrice } from "./offer-draft.ts";
import type { PageState } from "./use-page-capture.ts";

const useStyles = makeStyles({ text: { margin: 0 } });

export interface PageCardProps {
  readonly page: PageState;
  readonly selected: SelectedPrice | undefined;
  readonly onTryAgain: () => void;
  readonly onNote: () => void;
  readonly onSave: (capture: ConfirmedCapture) => Promise<void>;
}

/** The page in front, or why there is nothing of it to show. */
export function PageCard({ page, selected, onTryAgain, onNote, onSave }: PageCardProps) {
  const styles = useStyles();
  const { words, host } = useClipSetting();
  switch (page.state) {
    case "reading":
      return <p className={styles.text}>{words.loading}</p>;
    case "read":
      return (
        <OfferCard
          key={`${page.capture.url}\n${selected?.quote ?? ""}`}
          page={page}
          selected={selected}
          onSave={onSave}
          onNote={onNote}
        />
      );
    case "closed":
      return (
        <>
          <p className={styles.text}>{host.place === "popup" ? words.closed : words.notRead}</p>
          <Button onClick={onNote}>{words.note}</Button>
        </>
      );
    case "failed":
      return (
        <>
          <p role="alert" className={styles.text}>
            {page.refusal === undefined ? words.failed : words.refusals[page.refusal]}
          </p>
          <Button onClick={onTryAgain}>{words.tryAgain}</Button>
        </>
      );
  }
}
