import { Combobox, Field, Option } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import type { SearchEntry } from "../../../../shared/search/search-entry.ts";
import { createSearchIndex } from "../../../../shared/search/search-index.ts";

export interface Candidate {
  readonly id: string;
  readonly name: string;
  /** What tells it from one of the same name. */
  readonly hint?: string | undefined;
  readonly entry: SearchEntry<string>;
}

/** More would not be read; another letter brings the right one up. */
const MOST_SHOWN = 12;

export interface RecordPickerProps {
  readonly label: string;
  readonly candidates: readonly Candidate[];
  readonly chosenId: string | undefined;
  readonly onChoose: (id: string | undefined) => void;
  readonly problem?: string | undefined;
  readonly isFocused?: boolean;
}

/** One record of thousands, found as in the lists: by any part of its name or code, in either script. */
export function RecordPicker(props: RecordPickerProps) {
  const { label, candidates, chosenId, onChoose, problem, isFocused = false } = props;
  const byId = useMemo(() => new Map(candidates.map((candidate) => [candidate.id, candidate])), [candidates]);
  const index = useMemo(() => createSearchIndex(candidates.map(({ entry }) => entry)), [candidates]);
  const [text, setText] = useState(byId.get(chosenId ?? "")?.name ?? "");
  const query = useDeferredValue(chosenId === undefined ? text : "");
  const shown = useMemo(
    () =>
      index
        .find(query)
        .slice(0, MOST_SHOWN)
        .flatMap((id) => byId.get(id) ?? []),
    [index, query, byId],
  );
  return (
    <Field label={label} {...(problem !== undefined && { validationMessage: problem })}>
      <Combobox
        value={text}
        selectedOptions={chosenId === undefined ? [] : [chosenId]}
        autoFocus={isFocused}
        onChange={({ currentTarget }) => {
          setText(currentTarget.value);
          onChoose(undefined);
        }}
        onOptionSelect={(_, { optionValue, optionText }) => {
          setText(optionText ?? "");
          onChoose(optionValue);
        }}
      >
        {shown.map(({ id, name, hint }) => (
          <Option key={id} value={id} text={name}>
            {hint === undefined ? name : `${name} · ${hint}`}
          </Option>
        ))}
      </Combobox>
    </Field>
  );
}
