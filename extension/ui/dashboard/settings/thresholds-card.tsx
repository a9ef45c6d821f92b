import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { SettingsChange } from "../../../../shared/actions/save-settings.ts";
import type { Settings } from "../../../../shared/model/setting.ts";
import { thresholdsOf } from "../../../../shared/model/thresholds.ts";
import { PanelCard } from "../../kit/panel-card.tsx";
import { usePageSetting } from "../page-setting.tsx";
import { THRESHOLD_FIELDS } from "./threshold-fields.ts";
import { ThresholdInput } from "./threshold-input.tsx";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase400 },
  lead: { margin: 0, color: tokens.colorNeutralForeground2 },
  fields: { display: "grid", rowGap: tokens.spacingVerticalM },
});

/** From where on something gets its name; each field is saved when it is left. */
export function ThresholdsCard(props: {
  readonly settings: Settings;
  readonly onSave: (change: SettingsChange) => void;
}) {
  const { settings, onSave } = props;
  const styles = useStyles();
  const { thresholds: texts } = usePageSetting().words;
  const current = thresholdsOf(settings);
  return (
    <PanelCard>
      <h2 className={styles.title}>{texts.title}</h2>
      <p className={styles.lead}>{texts.lead}</p>
      <div className={styles.fields}>
        {THRESHOLD_FIELDS.map((field) => (
          <ThresholdInput
            key={field.name}
            field={field}
            current={current}
            onChoose={(value) => onSave({ thresholds: { [field.name]: value } })}
          />
        ))}
      </div>
      {settings.thresholds !== undefined && (
        <div>
          <Button size="small" onClick={() => onSave({ thresholds: "usual" })}>
            {texts.reset}
          </Button>
        </div>
      )}
    </PanelCard>
  );
}
