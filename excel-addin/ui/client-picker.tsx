import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons";
import { type KeyboardEvent, useDeferredValue, useId, useMemo, useState } from "react";
import type { Client } from "../../shared/model/client.ts";
import type { ClientId } from "../../shared/model/ids.ts";
import { printCount } from "../../shared/words/print.ts";
import { ClientOptions } from "./client-options.tsx";
import { findClients, prepareClients } from "./find-clients.ts";
import { usePaneSetting } from "./pane-setting.tsx";

export interface ClientPickerProps {
  readonly clients: readonly Client[];
  readonly chosenId: ClientId | undefined;
  readonly onChoose: (clientId: ClientId) => void;
}

/** Finds one of thousands by a few letters of its name, code or town; arrows and Enter choose. */
export function ClientPicker({ clients, chosenId, onChoose }: ClientPickerProps) {
  const { words, language, locale } = usePaneSetting();
  const styles = useStyles();
  const listId = useId();
  const prepared = useMemo(() => prepareClients(clients, language), [clients, language]);
  const chosen = clients.find(({ id }) => id === chosenId);
  const [search, setSearch] = useState<string>();
  const [active, setActive] = useState(0);
  const deferredSearch = useDeferredValue(search ?? "");
  const found = useMemo(() => findClients(prepared, deferredSearch), [prepared, deferredSearch]);
  const isOpen = search !== undefined;

  function choose(index: number) {
    const option = found[index];
    if (!option) return;
    onChoose(option.client.id);
    setSearch(undefined);
  }

  function type(text: string) {
    setSearch(text);
    setActive(0);
  }

  function move(event: KeyboardEvent) {
    const step = STEPS[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (isOpen) setActive(Math.min(found.length - 1, Math.max(0, active + step)));
      else type("");
    }
    if (event.key === "Enter" && isOpen) {
      event.preventDefault();
      choose(active);
    }
    if (event.key === "Escape") setSearch(undefined);
  }

  return (
    <div className={styles.picker}>
      <Field
        label={words.client.label}
        hint={words.client.count(found.length, printCount(found.length, locale))}
      >
        <Input
          role="combobox"
          aria-expanded={isOpen}
          aria-controls={listId}
          aria-autocomplete="list"
          {...(isOpen && found.length > 0 ? { "aria-activedescendant": `${listId}-${active}` } : {})}
          autoComplete="off"
          contentBefore={<Search16Regular />}
          placeholder={words.client.search}
          value={search ?? chosen?.name ?? ""}
          onChange={(_event, { value }) => type(value)}
          onClick={() => !isOpen && type("")}
          onBlur={() => setSearch(undefined)}
          onKeyDown={move}
        />
      </Field>
      {isOpen && (
        <ClientOptions
          listId={listId}
          found={found}
          active={active}
          chosenId={chosenId}
          emptyText={words.client.none(deferredSearch)}
          onChoose={choose}
        />
      )}
    </div>
  );
}

/** Rows that a key moves by; a page is a little less than what is in sight. */
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 5, PageUp: -5 };

const useStyles = makeStyles({
  picker: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, position: "relative" },
});
