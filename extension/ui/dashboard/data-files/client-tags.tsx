import {
  Field,
  makeStyles,
  Tag,
  TagPicker,
  TagPickerControl,
  TagPickerGroup,
  TagPickerInput,
  TagPickerList,
  TagPickerOption,
} from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Client } from "../../../../shared/model/client.ts";
import type { ClientId } from "../../../../shared/model/ids.ts";
import { comparableText } from "../../../../shared/std/comparable-text.ts";
import { usePageSetting } from "../page-setting.tsx";

/** Of thousands of clients only so many are listed; a few more letters find the rest. */
const MOST_OPTIONS = 50;

// Fluent's own least width is more than a card has in a narrow window.
const useStyles = makeStyles({ picker: { minWidth: 0 } });

/** Chosen clients as tags, found by name or code. */
export function ClientTags(props: {
  readonly clients: readonly Client[];
  readonly chosenIds: readonly ClientId[];
  readonly onChoose: (ids: readonly ClientId[]) => void;
}) {
  const { clients, chosenIds, onChoose } = props;
  const styles = useStyles();
  const { dataFiles } = usePageSetting().words;
  const [query, setQuery] = useState("");
  const nameById = useMemo(
    () => new Map<string, string>(clients.map(({ id, name }) => [id, name])),
    [clients],
  );
  const found = findClients(clients, query, new Set(chosenIds));
  return (
    <Field label={dataFiles.clients}>
      <TagPicker
        selectedOptions={[...chosenIds]}
        onOptionSelect={(_, { selectedOptions }) => {
          onChoose(selectedOptions as ClientId[]);
          setQuery("");
        }}
      >
        <TagPickerControl className={styles.picker}>
          <TagPickerGroup aria-label={dataFiles.clients}>
            {chosenIds.map((id) => (
              <Tag key={id} value={id} shape="rounded">
                {nameById.get(id) ?? id}
              </Tag>
            ))}
          </TagPickerGroup>
          <TagPickerInput
            aria-label={dataFiles.clients}
            placeholder={dataFiles.findClient}
            value={query}
            onChange={({ currentTarget }) => setQuery(currentTarget.value)}
          />
        </TagPickerControl>
        <TagPickerList>
          {found.map(({ id, name, codes }) => (
            <TagPickerOption key={id} value={id} text={name} secondaryContent={codes[0]?.code ?? null}>
              {name}
            </TagPickerOption>
          ))}
        </TagPickerList>
      </TagPicker>
    </Field>
  );
}

function findClients(
  clients: readonly Client[],
  query: string,
  chosen: ReadonlySet<ClientId>,
): readonly Client[] {
  const wanted = comparableText(query);
  const found: Client[] = [];
  for (const client of clients) {
    const isFound =
      comparableText(client.name).includes(wanted) ||
      client.codes.some(({ code }) => comparableText(code).includes(wanted));
    if (isFound && !chosen.has(client.id)) found.push(client);
    if (found.length === MOST_OPTIONS) break;
  }
  return found;
}
