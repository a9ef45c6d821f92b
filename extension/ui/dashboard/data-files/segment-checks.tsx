import { Checkbox, makeStyles } from "@fluentui/react-components";
import type { SegmentId } from "../../../../shared/model/ids.ts";
import type { Segment } from "../../../../shared/model/segment.ts";
import { usePageSetting } from "../page-setting.tsx";

const useStyles = makeStyles({ group: { display: "grid", border: "none", margin: 0, padding: 0 } });

/** The saved segments, to be ticked. */
export function SegmentChecks(props: {
  readonly segments: readonly Segment[];
  readonly chosenIds: readonly SegmentId[];
  readonly onChoose: (ids: readonly SegmentId[]) => void;
}) {
  const { segments, chosenIds, onChoose } = props;
  const styles = useStyles();
  const { dataFiles } = usePageSetting().words;
  if (segments.length === 0) return <span>{dataFiles.noSegments}</span>;
  const toggle = (id: SegmentId, isChosen: boolean) =>
    onChoose(isChosen ? [...chosenIds, id] : chosenIds.filter((other) => other !== id));
  return (
    <fieldset className={styles.group}>
      <legend>{dataFiles.segments}</legend>
      {segments.map(({ id, name }) => (
        <Checkbox
          key={id}
          label={name}
          checked={chosenIds.includes(id)}
          onChange={(_, { checked }) => toggle(id, checked === true)}
        />
      ))}
    </fieldset>
  );
}
