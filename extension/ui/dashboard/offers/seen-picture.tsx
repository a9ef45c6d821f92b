import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { removePictures } from "../../../../shared/actions/remove-pictures.ts";
import type { Picture } from "../../../../shared/model/picture.ts";
import type { PriceObservation } from "../../../../shared/model/price-observation.ts";
import type { Store } from "../../../../shared/store/open-store.ts";
import { getRecord } from "../../../../shared/store/read-records.ts";
import { printInstant } from "../../../../shared/words/print.ts";
import { usePageSetting } from "../page-setting.tsx";
import { useFailureToast, useSavedToast } from "../use-saved-toast.tsx";

const useStyles = makeStyles({
  small: {
    display: "block",
    marginBlockStart: tokens.spacingVerticalXS,
    padding: 0,
    maxWidth: "100%",
    overflow: "hidden",
    lineHeight: 0,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    // The page's own colours are behind; ours would shine through where it had none.
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: "zoom-in",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  smallImage: { width: "160px", maxWidth: "100%", height: "80px", objectFit: "cover" },
  surface: { width: "fit-content", maxWidth: "min(1320px, 96vw)" },
  largeImage: {
    display: "block",
    maxWidth: "100%",
    height: "auto",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  title: { overflowWrap: "anywhere" },
});

/** The picture that was kept with a price; pressed, it is shown as large as it is, and can be removed there. */
export function SeenPicture(props: { readonly store: Store; readonly observation: PriceObservation }) {
  const styles = useStyles();
  const { words, locale } = usePageSetting();
  const { observation } = props;
  const picture = usePicture(props.store, observation.id);
  const saySaved = useSavedToast(props.store);
  const tellFailure = useFailureToast();
  if (picture === undefined) return null;
  const source = `data:image/webp;base64,${picture.webp}`;
  const quote = observation.evidence.find(({ field }) => field === "price")?.quote ?? "";
  const when = printInstant(observation.observedAt, locale);
  const remove = () => {
    removePictures(props.store, observation.id).then(
      (revision) => saySaved(words.pictures.removed, revision),
      tellFailure,
    );
  };
  return (
    <Dialog>
      <DialogTrigger disableButtonEnhancement>
        <button type="button" className={styles.small} aria-label={words.pictures.enlarge(quote, when)}>
          <img className={styles.smallImage} src={source} alt="" />
        </button>
      </DialogTrigger>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle className={styles.title}>{`${quote} · ${when}`}</DialogTitle>
          <DialogContent>
            <img
              className={styles.largeImage}
              src={source}
              width={picture.width}
              height={picture.height}
              alt={words.pictures.alt(quote, when)}
            />
          </DialogContent>
          <DialogActions>
            <Button onClick={remove}>{words.pictures.remove}</Button>
            <DialogTrigger disableButtonEnhancement>
              <Button>{words.dashboard.close}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function usePicture(store: Store, id: string): Picture | undefined {
  const [picture, setPicture] = useState<Picture>();
  useEffect(() => {
    getRecord(store, "pictures", id).then(setPicture, reportError);
  }, [store, id]);
  return picture;
}
