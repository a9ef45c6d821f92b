import { Field, makeStyles, Radio, RadioGroup, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { ENCODINGS, type Encoding } from "../../../../shared/csv/encoding-table.ts";
import type { ImportPreview, PreviewOptions } from "../../../../shared/csv/import-preview.ts";
import { usePageSetting } from "../page-setting.tsx";

const useStyles = makeStyles({
  field: { gridColumn: "1 / -1" },
  reading: { display: "grid" },
  others: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  name: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The likeliest readings of the file, each by the line in which they differ: a person sees at once which one is text. */
export function EncodingChoice(props: {
  readonly preview: ImportPreview;
  readonly onChange: (options: PreviewOptions) => void;
}) {
  const { preview, onChange } = props;
  const styles = useStyles();
  const { importWords } = usePageSetting().words;
  const { choices, encodings } = preview;
  // At once: reading a long file anew takes a moment.
  const [wanted, setWanted] = useState(choices.encoding);
  const choose = (encoding: Encoding) => {
    setWanted(encoding);
    onChange({ encoding });
  };
  const others = ENCODINGS.filter((one) => encodings.every(({ encoding }) => encoding !== one));
  return (
    <Field className={styles.field} label={importWords.encoding}>
      <RadioGroup
        value={wanted}
        onChange={(_, { value }) => choose(ENCODINGS.find((one) => one === value) ?? choices.encoding)}
      >
        {encodings.map(({ encoding, sampleLine }) => (
          <Radio
            key={encoding}
            value={encoding}
            label={
              <span className={styles.reading}>
                <span>{sampleLine}</span>
                <span className={styles.name}>{encoding}</span>
              </span>
            }
          />
        ))}
      </RadioGroup>
      {encodings.length > 1 && (
        <span className={styles.others}>
          <span className={styles.name}>{importWords.otherEncodingHint}</span>
          <Select
            size="small"
            aria-label={importWords.otherEncoding}
            value=""
            onChange={(_, { value }) => choose(others.find((one) => one === value) ?? choices.encoding)}
          >
            <option value="">{importWords.otherEncoding}</option>
            {others.map((encoding) => (
              <option key={encoding}>{encoding}</option>
            ))}
          </Select>
        </span>
      )}
    </Field>
  );
}
