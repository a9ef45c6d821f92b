import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Availability, Vat } from "../../../shared/model/capture.ts";
import { useClipSetting } from "./clip-setting.tsx";
import type { DraftFault, OfferDraft } from "./offer-draft.ts";

const VATS: readonly Vat[] = ["included", "excluded", "unknown"];
const AVAILABILITIES: readonly Availability[] = [
  "in-stock",
  "out-of-stock",
  "pre-order",
  "limited",
  "discontinued",
];

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: tokens.spacingHorizontalS,
  },
  // The browser's own field is wider than half of the popup.
  field: { minWidth: 0, "& input, & select": { width: "100%", minWidth: 0 } },
});

/** The rest of the offer as fields; an empty one is unknown. */
export function FactFields(props: {
  readonly draft: OfferDraft;
  readonly fault: DraftFault | undefined;
  readonly onChange: (changes: Partial<OfferDraft>) => void;
}) {
  const styles = useStyles();
  const { words } = useClipSetting();
  const { draft, fault, onChange } = props;
  return (
    <div className={styles.fields}>
      <Field className={styles.field} label={words.vatField}>
        <Select
          value={draft.vat}
          onChange={(_, { value }) => onChange({ vat: VATS.find((vat) => vat === value) ?? "unknown" })}
        >
          {VATS.map((vat) => (
            <option key={vat} value={vat}>
              {words.vatIs[vat]}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        className={styles.field}
        label={words.oldPrice}
        {...(fault === "oldPrice" && { validationMessage: words.priceUnread })}
      >
        <Input
          value={draft.oldPriceText}
          maxLength={200}
          onChange={(_, { value }) => onChange({ oldPriceText: value })}
        />
      </Field>
      <Field className={styles.field} label={words.brand}>
        <Input value={draft.brand} maxLength={200} onChange={(_, { value }) => onChange({ brand: value })} />
      </Field>
      <Field className={styles.field} label={words.availability}>
        <Select
          value={draft.availability ?? ""}
          onChange={(_, { value }) =>
            onChange({ availability: AVAILABILITIES.find((known) => known === value) })
          }
        >
          <option value="">{words.unknown}</option>
          {AVAILABILITIES.map((known) => (
            <option key={known} value={known}>
              {words.availabilities[known]}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
