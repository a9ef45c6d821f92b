import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { RecognisedClient } from "../../../../../shared/actions/recognise-clients.ts";
import type { ClientId } from "../../../../../shared/model/ids.ts";
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

/** By the code in the file: whom the person takes it for. */
type Joined = ReadonlyMap<string, ClientId>;

export interface RecognisedPartProps {
  readonly recognised: readonly RecognisedClient[];
  readonly joined: Joined;
  readonly onChoose: (joined: Joined) => void;
}

/** Clients of the file who are probably others, here or in the file: one line each, with the reasons and the choice. */
export function RecognisedPart({ recognised, joined, onChoose }: RecognisedPartProps) {
  return (["kept", "file"] as const).map((where) => {
    const rows = recognised.filter((one) => one.where === where);
    return rows.length === 0 ? null : (
      <RecognisedTable key={where} where={where} recognised={rows} joined={joined} onChoose={onChoose} />
    );
  });
}

function RecognisedTable(props: RecognisedPartProps & { readonly where: RecognisedClient["where"] }) {
  const { where, recognised, joined, onChoose } = props;
  const styles = useStyles();
  const setting = usePageSetting();
  const words = setting.words.importWords.recognised;
  const [from, setFrom] = useState(0);
  const start = from < recognised.length ? from : 0;
  const title = words[where](recognised.length, printCount(recognised.length, setting.locale));
  const proposed = recognised.filter(({ likeness }) => likeness.by === "name");
  return (
    <ReviewPart
      title={title}
      deeds={
        proposed.length > 0 && (
          <>
            <Button size="small" onClick={() => onChoose(withAll(joined, proposed, true))}>
              {words.tickAll}
            </Button>
            <Button size="small" onClick={() => onChoose(withAll(joined, proposed, false))}>
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
              checked={one.likeness.by === "taxId" || joined.has(one.code)}
              disabled={one.likeness.by === "taxId"}
              onChange={(_, { checked }) => onChoose(withAll(joined, [one], checked === true))}
            />,
            <span key="file" className={styles.client}>
              {one.name}
              <span className={styles.hint}>{[one.code, one.city].filter(Boolean).join(" · ")}</span>
            </span>,
            <span key="as" className={styles.client}>
              {one.asName}
              <span className={styles.hint}>{one.asCity}</span>
            </span>,
            reasonsOf(one, setting),
          ],
        }))}
      />
      <Pager label={title} from={start} rowCount={recognised.length} onShow={setFrom} />
    </ReviewPart>
  );
}

function withAll(joined: Joined, chosen: readonly RecognisedClient[], isOne: boolean): Joined {
  const next = new Map(joined);
  for (const { code, as } of chosen) {
    if (isOne) next.set(code, as);
    else next.delete(code);
  }
  return next;
}

function reasonsOf({ likeness }: RecognisedClient, { words }: PageSetting): string {
  const { recognised } = words.importWords;
  if (likeness.by === "taxId") return recognised.taxId;
  const name = likeness.differences.length === 0 ? recognised.name : recognised.nearName;
  return [name, ...likeness.support.map((support) => recognised[support])].join(", ");
}
