import { Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ImportPreview, PreviewOptions } from "../../../../shared/csv/import-preview.ts";
import { usePageSetting } from "../page-setting.tsx";

const useStyles = makeStyles({
  field: { gridColumn: "1 / -1" },
  reading: { display: "grid" },
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
  return (
    <Field className={styles.field} label={importWords.encoding}>
      <RadioGroup
        value={wanted}
        onChange={(_, { value }) => {
          const encoding = encodings.find((one) => one.encoding === value)?.encoding ?? choices.encoding;
          setWanted(encoding);
          onChange({ encoding });
        }}
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
    </Field>
  );
}
