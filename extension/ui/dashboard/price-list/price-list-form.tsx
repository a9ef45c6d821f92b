import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { ListTable } from "../../captured-list/list-table.tsx";
import { PanelCard } from "../../kit/panel-card.tsx";
import { ImportMessage } from "../imports/import-message.tsx";
import { useRecords } from "../live/use-records.tsx";
import { usePageSetting } from "../page-setting.tsx";
import { OwnerField } from "./owner-field.tsx";
import type { ListStep } from "./price-list-state.ts";
import type { PriceListCourse } from "./use-price-list.ts";

const useStyles = makeStyles({
  form: { display: "grid", rowGap: tokens.spacingVerticalM, maxWidth: "900px" },
});

/** Whose list it is, and which of its rows are kept. */
export function PriceListForm({
  step,
  course,
}: {
  readonly step: ListStep;
  readonly course: PriceListCourse;
}) {
  const styles = useStyles();
  const { priceList, problems } = usePageSetting().words;
  const competitors = useRecords("competitors") ?? [];
  const [isMissing, setMissing] = useState(false);
  const { draft, owner, isSaving, failure } = step;
  const hasOwner = owner.name.trim() !== "";
  return (
    <PanelCard>
      <div className={styles.form}>
        <OwnerField
          owner={owner}
          competitors={competitors}
          isMissing={isMissing && !hasOwner}
          onChange={course.changeOwner}
        />
        {failure && <ImportMessage intent="error" text={problems.writeFailures[failure]} />}
        <ListTable
          draft={draft}
          hints={draft.pages.some(({ list }) => list.isCut) ? [priceList.cut] : []}
          isSaving={isSaving}
          onChange={course.changeDraft}
          onDiscard={course.close}
          onSave={() => {
            setMissing(!hasOwner);
            if (hasOwner) course.save(step).catch(reportError);
          }}
        />
      </div>
    </PanelCard>
  );
}
