import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { ListTable } from "../../captured-list/list-table.tsx";
import { ImportMessage } from "../imports/import-message.tsx";
import { useRecords } from "../live/use-records.tsx";
import { usePageSetting } from "../page-setting.tsx";
import { DayField } from "./day-field.tsx";
import { OwnerField } from "./owner-field.tsx";
import type { ListStep } from "./price-list-state.ts";
import { RejectedRows } from "./rejected-rows.tsx";
import type { PriceListCourse } from "./use-price-list.ts";

const useStyles = makeStyles({
  // No card of Fluent's: what it cuts off at its edges would keep the bar of buttons from staying in sight.
  form: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalM,
    maxWidth: "900px",
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
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
    <div className={styles.form}>
      <OwnerField
        owner={owner}
        competitors={competitors}
        isMissing={isMissing && !hasOwner}
        onChange={course.changeOwner}
      />
      <DayField day={step.day} onChange={course.changeDay} />
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
      <RejectedRows rows={step.file?.rejectedRows ?? []} />
    </div>
  );
}
