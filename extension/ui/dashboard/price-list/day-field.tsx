import { Field, Input, makeStyles } from "@fluentui/react-components";
import { type Day, readDay } from "../../../../shared/model/day.ts";
import { usePageSetting } from "../page-setting.tsx";

const useStyles = makeStyles({ box: { minWidth: 0, maxWidth: "220px" } });

/** From which day the prices hold; none is seen on a day to come. */
export function DayField({ day, onChange }: { readonly day: Day; readonly onChange: (day: Day) => void }) {
  const styles = useStyles();
  const { words, today } = usePageSetting();
  const { priceList } = words;
  return (
    <Field label={priceList.day} hint={priceList.dayHint}>
      <Input
        className={styles.box}
        type="date"
        value={day}
        max={today}
        onChange={(_, { value }) => {
          const chosen = readDay(value);
          if (chosen !== undefined && chosen <= today) onChange(chosen);
        }}
      />
    </Field>
  );
}
