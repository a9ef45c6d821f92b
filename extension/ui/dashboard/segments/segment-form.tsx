import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useMemo } from "react";
import type { Segment } from "../../../../shared/model/segment.ts";
import type { Store } from "../../../../shared/store/open-store.ts";
import { usePageSetting } from "../page-setting.tsx";
import { ConditionList } from "./condition-list.tsx";
import { fieldNameOf } from "./rule-text.ts";
import type { SegmentChoices } from "./segment-choices.ts";
import {
  clientFieldChoices,
  clientValuesOf,
  productFieldChoices,
  productValuesOf,
} from "./segment-fields.ts";
import { draftOf, type SegmentDraft, segmentOf } from "./segment-members.ts";
import { SegmentPreview } from "./segment-preview.tsx";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalL },
});

export interface SegmentFormProps extends SegmentChoices {
  readonly store: Store;
  /** As it was before it was edited. */
  readonly segment: Segment;
  readonly draft: SegmentDraft;
  readonly nameProblem: ReactNode;
  readonly onChange: (draft: SegmentDraft) => void;
}

/** Name and rule, with what the rule would choose while it is typed. */
export function SegmentForm(props: SegmentFormProps) {
  const { store, segment, segments, clients, products, draft, nameProblem, onChange } = props;
  const styles = useStyles();
  const { segments: texts } = usePageSetting().words;
  const clientChoices = useMemo(() => clientFieldChoices(clients), [clients]);
  const productChoices = useMemo(() => productFieldChoices(products), [products]);
  const { conditions, productConditions } = draft;
  const rule = useMemo(
    () => segmentOf({ ...draftOf(segment), conditions, productConditions }),
    [segment, conditions, productConditions],
  );
  return (
    <div className={styles.form}>
      <Field
        label={texts.name}
        required
        {...(nameProblem && { validationMessage: <span>{nameProblem}</span> })}
      >
        <Input
          value={draft.name}
          maxLength={200}
          autoFocus
          onChange={(_, { value }) => onChange({ ...draft, name: value })}
        />
      </Field>
      <ConditionList
        title={texts.clientsTitle}
        everything={texts.allClients}
        addLabel={texts.addClientCondition}
        conditions={conditions}
        choices={clientChoices}
        nameOf={(choice) => fieldNameOf(choice, texts.clientFields)}
        valuesOf={(choice) => clientValuesOf(clients, choice)}
        onChange={(changed) => onChange({ ...draft, conditions: changed })}
      />
      <ConditionList
        title={texts.productsTitle}
        everything={texts.allProducts}
        addLabel={texts.addProductCondition}
        conditions={productConditions}
        choices={productChoices}
        nameOf={(choice) => fieldNameOf(choice, texts.productFields)}
        valuesOf={(choice) => productValuesOf(products, choice)}
        onChange={(changed) => onChange({ ...draft, productConditions: changed })}
      />
      <SegmentPreview
        store={store}
        segment={rule}
        segments={segments}
        clients={clients}
        products={products}
      />
    </div>
  );
}
