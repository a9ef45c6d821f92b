import { Body1, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { BridgeReply } from "../../shared/messages/bridge-protocol.ts";
import type { SegmentId } from "../../shared/model/ids.ts";
import { printCount } from "../../shared/words/print.ts";
import { usePaneSetting } from "./pane-setting.tsx";

export type CountedSegment = BridgeReply<"segment.list">["segments"][number];

export interface SegmentPickerProps {
  readonly segments: readonly CountedSegment[];
  /** Said when there are none. */
  readonly noneText: string;
  readonly chosenId: SegmentId | undefined;
  readonly onChoose: (segmentId: SegmentId | undefined) => void;
}

/** The saved segments with how many clients each holds now. */
export function SegmentPicker({ segments, noneText, chosenId, onChoose }: SegmentPickerProps) {
  const { words, locale } = usePaneSetting();
  const styles = useStyles();
  if (segments.length === 0) {
    return (
      <Body1 as="p" className={styles.empty}>
        {noneText}
      </Body1>
    );
  }
  return (
    <Field label={words.forecast.label}>
      <Select
        value={chosenId ?? ""}
        onChange={(_event, { value }) =>
          onChoose(segments.find(({ segment }) => segment.id === value)?.segment.id)
        }
      >
        <option value="">{words.forecast.choose}</option>
        {segments.map(({ segment, clientCount }) => (
          <option key={segment.id} value={segment.id}>
            {`${segment.name} · ${words.forecast.clients(clientCount, printCount(clientCount, locale))}`}
          </option>
        ))}
      </Select>
    </Field>
  );
}

const useStyles = makeStyles({
  empty: { margin: 0, color: tokens.colorNeutralForeground2 },
});
