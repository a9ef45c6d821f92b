import {
  Button,
  Field,
  Input,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import { useState } from "react";
import type { ImportPreview, PreviewOptions } from "../../../../shared/csv/import-preview.ts";
import { printMonth } from "../../../../shared/words/print.ts";
import { usePageSetting } from "../page-setting.tsx";
import { FirstRows } from "./first-rows.tsx";

interface ShapeProps {
  readonly preview: ImportPreview;
  readonly onChange: (options: PreviewOptions) => void;
}

/** That a table is not one row a thing, what becomes of it, the first lines so read, and the way back. */
export function ShapeMessage(props: ShapeProps) {
  const { preview, onChange } = props;
  const { words, locale } = usePageSetting();
  const { shape } = words.importWords;
  const { months, groups } = preview.foundShape;
  const asksYear = preview.problems.some(({ code }) => code === "year-needed" || code === "year-from-name");
  if (asksYear && months.length === 0) return <YearField preview={preview} onChange={onChange} />;
  if (months.length === 0 && groups === undefined) return null;
  const isShaped = preview.choices.months.length > 0 || preview.choices.groups !== undefined;
  const [first, last] = [months[0], months.at(-1)].map((one) => one && printMonth(one.month, locale));
  const found =
    groups === undefined
      ? shape.months[preview.foundShape.monthsHold](first ?? "", last ?? "")
      : shape[groups.kind];
  return (
    <>
      <MessageBar intent="info" layout="auto">
        <MessageBarBody>{isShaped ? found : shape.isOff}</MessageBarBody>
        <MessageBarActions>
          {isShaped && months.length > 0 && <HoldButton preview={preview} onChange={onChange} />}
          <Button
            onClick={() => onChange({ isShaped: !isShaped, columns: undefined, priceColumns: undefined })}
          >
            {isShaped ? shape.asItStands : shape.asFound}
          </Button>
        </MessageBarActions>
      </MessageBar>
      {asksYear && <YearField preview={preview} onChange={onChange} />}
      {isShaped && <FirstRows preview={preview} />}
    </>
  );
}

/** Pieces taken for amounts, or amounts for pieces, are put right by one press. */
function HoldButton({ preview, onChange }: ShapeProps) {
  const { shape } = usePageSetting().words.importWords;
  const other = preview.foundShape.monthsHold === "amounts" ? "quantities" : "amounts";
  return (
    <Button onClick={() => onChange({ monthsHold: other, columns: undefined })}>
      {shape.theyAre[other]}
    </Button>
  );
}

/** Asks for the year of months that name none; the one that the file's name says stands there. */
function YearField({ preview, onChange }: ShapeProps) {
  const { importWords } = usePageSetting().words;
  const doubt = preview.problems.find(({ code }) => code === "year-from-name");
  const [text, setText] = useState(doubt?.code === "year-from-name" ? String(doubt.year) : "");
  const isYear = /^(?:19|20)\d\d$/.test(text);
  return (
    <Field label={importWords.yearOfMonths} style={{ maxWidth: "240px" }}>
      <Input
        inputMode="numeric"
        maxLength={4}
        value={text}
        onChange={(_, { value }) => setText(value)}
        contentAfter={
          <Button
            size="small"
            disabledFocusable={!isYear}
            onClick={() => onChange({ year: Number(text), columns: undefined })}
          >
            {importWords.takeYear}
          </Button>
        }
      />
    </Field>
  );
}
