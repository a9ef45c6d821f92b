import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ImportDecisions } from "../../../../../shared/actions/import-decisions.ts";
import { isJoined, type RecognisedClient } from "../../../../../shared/actions/recognise-clients.ts";
import { printCount } from "../../../../../shared/words/print.ts";
import { type PageSetting, usePageSetting } from "../../page-setting.tsx";
import { PlainTable } from "../../plain-table.tsx";
import { Pager } from "./pager.tsx";
import { ReviewPart } from "./review-part.tsx";
import { PAGE_ROWS } from "./use-pages.ts";

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  client: { display: "grid" },
});

/** By the code in the file: whom the person takes it for, and who is nobody else. */
type Joins = Pick<ImportDecisions, "joined" | "apart">;

export interface RecognisedPartProps {
  readonly recognised: readonly RecognisedClient[];
  readonly joins: Joins;
  readonly onChoose: (joins: Joins) => void;
}

/** Clients of the file who are probably others, here or in the file: one line each, with the reasons and the choice. */
export function RecognisedPart({ recognised, joins, onChoose }: RecognisedPartProps) {
  return (["kept", "file"] as const).map((where) => {
    const rows = recognised.filter((one) => one.where === where);
    return rows.length === 0 ? null : (
      <RecognisedTable key={where} where={where} recognised={rows} joins={joins} onChoose={onChoose} />
    );
  });
}

function RecognisedTable(props: RecognisedPartProps & { readonly where: RecognisedClient["where"] }) {
  const { where, recognised, joins, onChoose } = props;
  const styles = useStyles();
  const setting = usePageSetting();
  const words = setting.words.importWords.recognised;
  const [from, setFrom] = useState(0);
  const start = from < recognised.length ? from : 0;
  const title = words[where](recognised.length, printCount(recognised.length, setting.locale));
  return (
    <ReviewPart
      title={title}
      deeds={
        recognised.length > 1 && (
          <>
            <Button size="small" onClick={() => onChoose(withAll(joins, recognised, true))}>
              {words.tickAll}
            </Button>
            <Button size="small" onClick={() => onChoose(withAll(joins, recognised, false))}>
              {words.tickNone}
            </Button>
          </>
        )
      }
    >
      <span className={styles.hint}>{words.hint}</span>
      <PlainTable
        label={title}
        columns={[
          { id: "one", head: words.isOne },
          { id: "file", head: words.inFile },
          { id: "as", head: where === "kept" ? words.asKept : words.asFile },
          { id: "why", head: words.why },
        ]}
        rows={recognised.slice(start, start + PAGE_ROWS).map((one) => ({
          key: one.code,
          cells: [
            <Checkbox
              key="one"
              aria-label={words.isOneOf(one.name, one.asName)}
              checked={isJoined(one, joins)}
              onChange={(_, { checked }) => onChoose(withAll(joins, [one], checked === true))}
            />,
            <span key="file" className={styles.client}>
              {one.name}
              <span className={styles.hint}>{hintOf(one.name, one.code, one.city)}</span>
            </span>,
            <span key="as" className={styles.client}>
              {one.asName}
              <span className={styles.hint}>{hintOf(one.asName, one.asCode, one.asCity)}</span>
            </span>,
            reasonsOf(one, setting),
          ],
        }))}
      />
      <Pager label={title} from={start} rowCount={recognised.length} onShow={setFrom} />
    </ReviewPart>
  );
}

/** Many files have no codes but the names themselves. */
function hintOf(name: string, code: string | undefined, city: string | undefined): string {
  return [code === name ? undefined : code, city].filter(Boolean).join(" · ");
}

function withAll({ joined, apart }: Joins, chosen: readonly RecognisedClient[], isOne: boolean): Joins {
  const nextJoined = new Map(joined);
  const nextApart = new Set(apart);
  for (const { code, as, likeness } of chosen) {
    if (isOne) nextApart.delete(code);
    else nextApart.add(code);
    if (isOne && likeness.by === "name") nextJoined.set(code, as);
    else nextJoined.delete(code);
  }
  return { joined: nextJoined, apart: nextApart };
}

function reasonsOf({ likeness, taxId }: RecognisedClient, { words }: PageSetting): string {
  const { recognised } = words.importWords;
  if (likeness.by === "taxId") return [recognised.taxId, taxId].filter(Boolean).join(": ");
  const name = likeness.differences.length === 0 ? recognised.name : recognised.nearName;
  return [name, ...likeness.support.map((support) => recognised[support])].join(", ");
}
