import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { removePictures } from "../../../../shared/actions/remove-pictures.ts";
import type { SettingsChange } from "../../../../shared/actions/save-settings.ts";
import type { Settings } from "../../../../shared/model/setting.ts";
import type { Store } from "../../../../shared/store/open-store.ts";
import { printCount } from "../../../../shared/words/print.ts";
import { PanelCard } from "../../kit/panel-card.tsx";
import { printSize } from "../data-files/print-size.ts";
import { usePictureWeight } from "../live/use-picture-weight.ts";
import { usePageSetting } from "../page-setting.tsx";
import { useFailureToast, useSavedToast } from "../use-saved-toast.tsx";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  kept: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
});

/** Whether prices are kept with a picture, what such a picture may show, and how much they weigh; there all of them can be removed. */
export function PicturesCard(props: {
  readonly store: Store;
  readonly settings: Settings;
  readonly onSave: (change: SettingsChange) => void;
}) {
  const { store, settings, onSave } = props;
  const styles = useStyles();
  const { words, locale } = usePageSetting();
  const { pictures } = words;
  const { count, byteCount } = usePictureWeight(store);
  const saySaved = useSavedToast(store);
  const tellFailure = useFailureToast();
  const removeAll = () => {
    removePictures(store).then((revision) => saySaved(pictures.removedAll, revision), tellFailure);
  };
  return (
    <PanelCard>
      <h2 className={styles.title}>{pictures.title}</h2>
      <Checkbox
        checked={settings.keepsPictures !== false}
        label={pictures.keep}
        // Absent means yes.
        onChange={(_, { checked }) => onSave({ keepsPictures: checked === true ? undefined : false })}
      />
      <p className={styles.text}>{pictures.hint}</p>
      {count > 0 && (
        <div className={styles.kept}>
          <p className={styles.text}>
            {pictures.kept(count, printCount(count, locale), printSize(byteCount, locale))}
          </p>
          <Button size="small" onClick={removeAll}>
            {pictures.removeAll}
          </Button>
        </div>
      )}
    </PanelCard>
  );
}
