import { Combobox, Field, makeStyles, Option } from "@fluentui/react-components";
import type { PriceListOwner } from "../../../../shared/actions/save-price-list.ts";
import type { Competitor } from "../../../../shared/model/competitor.ts";
import { comparableText } from "../../../../shared/std/comparable-text.ts";
import { usePageSetting } from "../page-setting.tsx";

// Fluent's own least width is more than a narrow window has.
const useStyles = makeStyles({ box: { minWidth: 0 } });

const MOST_SHOWN = 12;

/** Whose list it is: a competitor that is known, or the name of a new one. */
export function OwnerField(props: {
  readonly owner: PriceListOwner;
  readonly competitors: readonly Competitor[];
  readonly isMissing: boolean;
  readonly onChange: (owner: PriceListOwner) => void;
}) {
  const { owner, competitors, isMissing, onChange } = props;
  const styles = useStyles();
  const { priceList } = usePageSetting().words;
  const wanted = owner.id === undefined ? comparableText(owner.name) : "";
  const shown = competitors
    .filter(({ archivedAt, name }) => archivedAt === undefined && comparableText(name).includes(wanted))
    .slice(0, MOST_SHOWN);
  return (
    <Field
      label={priceList.owner}
      hint={priceList.ownerHint}
      required
      {...(isMissing && { validationMessage: priceList.ownerNeeded })}
    >
      <Combobox
        className={styles.box}
        freeform
        value={owner.name}
        maxLength={200}
        selectedOptions={owner.id === undefined ? [] : [owner.id]}
        onChange={({ currentTarget }) => onChange({ name: currentTarget.value })}
        onOptionSelect={(_, { optionValue }) => {
          const chosen = competitors.find(({ id }) => id === optionValue);
          if (chosen) onChange({ id: chosen.id, name: chosen.name });
        }}
      >
        {shown.map(({ id, name }) => (
          <Option key={id} value={id}>
            {name}
          </Option>
        ))}
      </Combobox>
    </Field>
  );
}
