import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useCallback } from "react";
import { type GoneChoices, goneChoiceOf, type Side } from "../../../../../shared/actions/import-decisions.ts";
import type { Client } from "../../../../../shared/model/client.ts";
import { printCount } from "../../../../../shared/words/print.ts";
import { usePageSetting } from "../../page-setting.tsx";
import { PlainTable } from "../../plain-table.tsx";
import type { ReviewPages } from "../use-review.ts";
import { Pager } from "./pager.tsx";
import { ReviewPart } from "./review-part.tsx";
import { SideChoice } from "./side-choice.tsx";
import { usePages } from "./use-pages.ts";

const CHOICE_OF_SIDE = { ours: "keep", file: "archive" } as const;

/** Clients of the source whom the list does not have any more: it is of some only, or were they given up? */
export function GonePart(props: {
  readonly count: number;
  readonly pages: ReviewPages;
  readonly choices: GoneChoices;
  readonly onChoose: (choices: GoneChoices) => void;
}) {
  const { count, pages, choices, onChoose } = props;
  const { words, locale } = usePageSetting();
  const { importReview, importWords } = words;
  const load = useCallback(pages.gone, [pages]);
  const { page, from, showFrom } = usePages<Client>(load);
  const title = importReview.gone.title(count, printCount(count, locale));
  const texts = importReview.gone.sides;
  return (
    <ReviewPart
      title={title}
      deeds={
        count > 1 && (
          <>
            <span>{importReview.gone.forAll}</span>
            <SideChoice
              label={importReview.gone.forAll}
              texts={texts}
              side={choices.byId.size > 0 ? undefined : sideOf(choices.all)}
              onChoose={(side) => onChoose({ all: CHOICE_OF_SIDE[side], byId: new Map() })}
            />
          </>
        )
      }
    >
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{importReview.gone.question}</MessageBarBody>
      </MessageBar>
      {page && (
        <PlainTable
          label={title}
          columns={[
            { id: "name", head: importWords.fields.clientName ?? "" },
            { id: "city", head: importWords.fields.city ?? "" },
            { id: "codes", head: importWords.fields.clientCode ?? "" },
            { id: "use", head: "", isDeed: true },
          ]}
          rows={page.rows.map(({ id, name, city, codes }) => ({
            key: id,
            cells: [
              name,
              city,
              codes
                .map(({ code }) => code)
                .filter((code) => code !== name)
                .join(", "),
              <SideChoice
                key="use"
                label={name}
                texts={texts}
                side={sideOf(goneChoiceOf(choices, id))}
                onChoose={(side) =>
                  onChoose({ ...choices, byId: new Map([...choices.byId, [id, CHOICE_OF_SIDE[side]]]) })
                }
              />,
            ],
          }))}
        />
      )}
      {page && <Pager label={title} from={from} rowCount={page.rowCount} onShow={showFrom} />}
    </ReviewPart>
  );
}

function sideOf(choice: GoneChoices["all"]): Side {
  return choice === "keep" ? "ours" : "file";
}
