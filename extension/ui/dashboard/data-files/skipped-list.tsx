import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from "@fluentui/react-components";
import type { MergePreview, SkippedField } from "../../../../shared/actions/merge-preview.ts";
import { Instant } from "../../../../shared/model/day.ts";
import { printCount, printInstant } from "../../../../shared/words/print.ts";
import { printFieldValue } from "../../../../shared/words/print-bundle.ts";
import { usePageSetting } from "../page-setting.tsx";
import { fieldName } from "./field-name.ts";
import { useBundleSetting } from "./use-bundle-setting.ts";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
});

const SHOWN = 20;

/** What the file says and is not taken over, each with the reason. */
export function SkippedList({ preview }: { readonly preview: MergePreview }) {
  const styles = useStyles();
  const { words, locale, today } = usePageSetting();
  const { dataFiles, bundleWords } = words;
  const setting = useBundleSetting();
  const { skipped, skippedCount } = preview;
  if (skippedCount === 0) return null;
  const reasonOf = ({ reason, writtenAt }: SkippedField) => {
    if (reason !== "future") return dataFiles.skipped[reason];
    const instant = Instant.safeParse(writtenAt);
    return dataFiles.skipped.future(instant.success ? printInstant(instant.data, locale, today) : writtenAt);
  };
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>
          {dataFiles.skippedTitle(skippedCount, printCount(skippedCount, locale))}
        </MessageBarTitle>
        <ul className={styles.list}>
          {skipped.slice(0, SHOWN).map((one) => (
            <li key={`${one.table}\n${one.id}\n${one.field}`}>
              {`${one.name}, ${fieldName(one.field, bundleWords)}: ${printFieldValue(one.theirs, setting)} (${reasonOf(one)})`}
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
