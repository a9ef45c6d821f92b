import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { type FormEvent, useMemo, useState } from "react";
import type { Client } from "../../../../shared/model/client.ts";
import type { Product } from "../../../../shared/model/product.ts";
import type { Segment } from "../../../../shared/model/segment.ts";
import type { Store } from "../../../../shared/store/open-store.ts";
import { PanelCard } from "../../kit/panel-card.tsx";
import { usePageSetting } from "../page-setting.tsx";
import { ConditionList } from "./condition-list.tsx";
import { fieldNameOf } from "./rule-text.ts";
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
  actions: { display: "flex", justifyContent: "end", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface SegmentEditorProps {
  readonly store: Store;
  readonly segment: Segment;
  readonly others: readonly Segment[];
  readonly clients: readonly Client[];
  readonly products: readonly Product[];
  readonly onSave: (segment: Segment) => void;
  readonly onCancel: () => void;
}

/** The rule of a segment, with what it would choose while it is typed. */
export function SegmentEditor(props: SegmentEditorProps) {
  const { store, segment, others, clients, products, onSave, onCancel } = props;
  const styles = useStyles();
  const { dashboard, segments: texts } = usePageSetting().words;
  const [draft, setDraft] = useState<SegmentDraft>(() => draftOf(segment));
  const [isAsked, setAsked] = useState(false);
  const clientChoices = useMemo(() => clientFieldChoices(clients), [clients]);
  const productChoices = useMemo(() => productFieldChoices(products), [products]);
  const { conditions, productConditions } = draft;
  const rule = useMemo(
    () => segmentOf({ ...draftOf(segment), conditions, productConditions }),
    [segment, conditions, productConditions],
  );
  const problem = nameProblemOf(draft.name, others, segment.id);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (problem === undefined) onSave(segmentOf(draft));
  };
  return (
    <PanelCard>
      <form className={styles.form} onSubmit={submit}>
        <Field
          label={texts.name}
          required
          {...(isAsked && problem !== undefined && { validationMessage: texts[problem] })}
        >
          <Input
            value={draft.name}
            maxLength={200}
            autoFocus
            onChange={(_, { value }) => setDraft({ ...draft, name: value })}
          />
        </Field>
        <ConditionList
          title={texts.clientsTitle}
          everything={texts.allClients}
          addLabel={texts.addClientCondition}
          conditions={draft.conditions}
          choices={clientChoices}
          nameOf={(choice) => fieldNameOf(choice, texts.clientFields)}
          valuesOf={(choice) => clientValuesOf(clients, choice)}
          onChange={(conditions) => setDraft({ ...draft, conditions })}
        />
        <ConditionList
          title={texts.productsTitle}
          everything={texts.allProducts}
          addLabel={texts.addProductCondition}
          conditions={draft.productConditions}
          choices={productChoices}
          nameOf={(choice) => fieldNameOf(choice, texts.productFields)}
          valuesOf={(choice) => productValuesOf(products, choice)}
          onChange={(productConditions) => setDraft({ ...draft, productConditions })}
        />
        <SegmentPreview store={store} segment={rule} others={others} clients={clients} products={products} />
        <div className={styles.actions}>
          <Button onClick={onCancel}>{dashboard.cancel}</Button>
          <Button appearance="primary" type="submit">
            {dashboard.save}
          </Button>
        </div>
      </form>
    </PanelCard>
  );
}

/** Two segments of one name could not be told apart in Excel. */
function nameProblemOf(
  name: string,
  others: readonly Segment[],
  ownId: Segment["id"],
): "nameNeeded" | "nameTaken" | undefined {
  const wanted = name.trim().toLowerCase();
  if (wanted === "") return "nameNeeded";
  const isTaken = others.some((other) => other.id !== ownId && other.name.toLowerCase() === wanted);
  return isTaken ? "nameTaken" : undefined;
}
