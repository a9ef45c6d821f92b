import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons";
import { useCallback, useState } from "react";
import type { CauseCount, PageQuestion, RejectionCause } from "../../../../../shared/actions/import-pages.ts";
import { printCount } from "../../../../../shared/words/print.ts";
import { usePageSetting } from "../../page-setting.tsx";
import { saveTextFile } from "../save-text-file.ts";
import type { ReviewPages } from "../use-review.ts";
import { Pager } from "./pager.tsx";
import { RejectedTable } from "./rejected-table.tsx";
import { ReviewPart } from "./review-part.tsx";
import { usePages } from "./use-pages.ts";

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface RejectedPartProps {
  readonly fileName: string;
  readonly count: number;
  /** How many of them are still here. */
  readonly keptCount?: number;
  /** By which the rows can be filtered. */
  readonly causes?: readonly CauseCount[];
  readonly load: ReviewPages["rejected"];
  readonly toCsv: ReviewPages["rejectedFile"];
  readonly onEdit?: (rowNumber: number) => void;
}

/** The rows that could not be read, of all problems or of one, and the way to have them as a file. */
export function RejectedPart(props: RejectedPartProps) {
  const { fileName, count, keptCount = count, causes = [], load, toCsv, onEdit } = props;
  const styles = useStyles();
  const { words, locale } = usePageSetting();
  const { importWords, problems } = words;
  const [cause, setCause] = useState<RejectionCause>();
  const loadOfCause = useCallback((question: PageQuestion) => load({ cause, ...question }), [load, cause]);
  const { page, from, showFrom } = usePages(loadOfCause);
  const print = (number: number) => printCount(number, locale);
  const title = importWords.rejectedTitle(count, print(count));
  const save = async () => {
    // Words with a number in them are functions, which reach no worker.
    const { row, column, text: ofText, why, made } = importWords;
    const text = await toCsv({ row, column, text: ofText, why, made, reasons: problems.rejection });
    const name = `${fileName.replace(/\.[^.]*$/, "")}-${importWords.rejected.toLowerCase()}.csv`;
    if (text !== undefined) saveTextFile(name, text);
  };
  return (
    <ReviewPart
      title={title}
      deeds={
        <>
          {causes.length > 1 && <CauseSelect causes={causes} cause={cause} onChoose={setCause} />}
          <Button size="small" icon={<ArrowDownloadRegular />} onClick={() => save().catch(reportError)}>
            {importWords.saveRejected}
          </Button>
        </>
      }
    >
      {page && <RejectedTable label={title} rows={page.rows} onEdit={onEdit} />}
      {page && <Pager label={title} from={from} rowCount={page.rowCount} onShow={showFrom} />}
      {count > keptCount && (
        <span className={styles.hint}>{importWords.rejectedKept(print(keptCount), print(count))}</span>
      )}
    </ReviewPart>
  );
}

function CauseSelect(props: {
  readonly causes: readonly CauseCount[];
  readonly cause: RejectionCause | undefined;
  readonly onChoose: (cause: RejectionCause | undefined) => void;
}) {
  const { causes, cause, onChoose } = props;
  const { words, locale } = usePageSetting();
  const { importReview, problems } = words;
  const all = causes.reduce((sum, { count }) => sum + count, 0);
  const print = (number: number) => printCount(number, locale);
  const index = causes.findIndex(
    ({ column, reason }) => column === cause?.column && reason === cause?.reason,
  );
  return (
    <Select
      size="small"
      aria-label={importReview.problem}
      value={String(index)}
      onChange={(_, { value }) => onChoose(causes[Number(value)])}
    >
      <option value="-1">{importReview.allCauses(print(all))}</option>
      {causes.map(({ column, reason, count }, place) => {
        const why = problems.rejection[reason];
        return (
          <option key={`${reason} ${column}`} value={place}>
            {importReview.withCount(
              column === undefined ? why : importReview.cause(why, column),
              print(count),
            )}
          </option>
        );
      })}
    </Select>
  );
}
