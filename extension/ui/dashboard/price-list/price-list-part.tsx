import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { capturedPrice } from "../../../../shared/capture/captured-price.ts";
import { readPrice } from "../../../../shared/price/read-prices.ts";
import { assertNever } from "../../../../shared/std/assert-never.ts";
import { type ListSetting, ListSettingProvider } from "../../captured-list/list-setting.tsx";
import { SavedListLine } from "../../captured-list/saved-list-line.tsx";
import { ImportMessage } from "../imports/import-message.tsx";
import { type PageSetting, usePageSetting } from "../page-setting.tsx";
import { CurrencyForm } from "./currency-form.tsx";
import { PriceListForm } from "./price-list-form.tsx";
import { ReadingCard } from "./reading-card.tsx";
import type { PriceListCourse } from "./use-price-list.ts";

const useStyles = makeStyles({
  part: { display: "grid", rowGap: tokens.spacingVerticalM },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface PriceListPartProps {
  readonly course: PriceListCourse;
  readonly usualCurrency: string | undefined;
  /** Shows the offers; absent where they are in sight. */
  readonly onSee?: (() => void) | undefined;
}

/** A price list from the reading of its file to the saved prices; nothing while there is none. */
export function PriceListPart({ course, usualCurrency, onSee }: PriceListPartProps) {
  const setting = usePageSetting();
  const listSetting = useMemo(() => listSettingOf(setting), [setting]);
  const { state } = course;
  switch (state.step) {
    case "none":
      return <PriceListFailure course={course} />;
    case "reading":
      return <ReadingCard fileName={state.chosen.name} progress={state.progress} onCancel={course.cancel} />;
    case "fetching":
      return <ReadingCard fileName={state.name} progress={undefined} onCancel={course.cancel} />;
    case "currency":
      return (
        <CurrencyForm
          fileName={state.chosen.name}
          proposed={usualCurrency}
          onRead={(currency) => course.choose({ ...state.chosen, currency })}
          onCancel={course.close}
        />
      );
    case "list":
      return (
        <ListSettingProvider value={listSetting}>
          <PriceListForm step={state} course={course} />
        </ListSettingProvider>
      );
    case "saved":
      return (
        <ListSettingProvider value={listSetting}>
          <SavedPriceList course={course} onSee={onSee} />
        </ListSettingProvider>
      );
    default:
      return assertNever(state);
  }
}

/** Why the last file was not read. */
function PriceListFailure({ course: { state } }: { readonly course: PriceListCourse }) {
  const { failed } = usePageSetting().words.priceList;
  if (state.step !== "none" || !state.failure || state.failure.code === "no-currency") return null;
  const { code } = state.failure;
  return <ImportMessage intent={code === "cancelled" ? "info" : "error"} text={failed[code]} />;
}

function SavedPriceList({ course, onSee }: Pick<PriceListPartProps, "course" | "onSee">) {
  const styles = useStyles();
  const { priceList, problems } = usePageSetting().words;
  const { state } = course;
  if (state.step !== "saved") return null;
  const { saved, list, failure } = state;
  return (
    <div className={styles.part}>
      <SavedListLine saved={saved} isFresh onUndo={() => course.undo(state)} />
      {failure && <ImportMessage intent="error" text={problems.writeFailures[failure]} />}
      <div className={styles.actions}>
        {saved.keptCount !== undefined ? (
          <Button onClick={() => course.reopen(list)}>{list.draft.pages[0]?.list.title}</Button>
        ) : (
          onSee && (
            <Button
              appearance="primary"
              onClick={() => {
                course.close();
                onSee();
              }}
            >
              {priceList.see}
            </Button>
          )
        )}
        <Button onClick={course.close}>{priceList.another}</Button>
      </div>
    </div>
  );
}

/** A typed price is read here, in the currency of the row where it names none. */
function listSettingOf({ words, locale }: PageSetting): ListSetting {
  return {
    words: { ...words.clip, language: words.language, comparable: words.comparable },
    locale,
    async readPrice(text, { price }) {
      const context = price ? { currency: price.price.currency } : {};
      const reading = readPrice(text, context);
      const read = reading && capturedPrice(reading, context);
      return read && { ...read, quote: text };
    },
  };
}
