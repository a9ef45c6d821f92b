import { makeStyles, mergeClasses, SearchBox, Select, shorthands, tokens } from "@fluentui/react-components";
import { type ReactNode, type Ref, useId } from "react";
import { printCount } from "../../../../shared/words/print.ts";
import { usePageSetting } from "../page-setting.tsx";
import type { ListItem } from "./list-column.ts";
import type { ListChoice, ListFilter } from "./use-list.ts";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalM,
  },
  search: { width: "240px", maxWidth: "100%" },
  end: {
    marginInlineStart: "auto",
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  choice: { maxWidth: "220px" },
  pills: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    ...shorthands.borderStyle("none"),
    margin: 0,
    padding: 0,
    minWidth: 0,
  },
  pill: {
    position: "relative",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":has(:focus-visible)": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  pressed: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    ...shorthands.borderColor(tokens.colorBrandStroke1),
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
  },
  radio: { position: "absolute", inset: 0, margin: 0, opacity: 0, cursor: "pointer" },
});

export interface ListBarProps<Item extends ListItem> {
  readonly searchLabel: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** The arrow down, into the list. */
  readonly onDown: () => void;
  readonly onNear: (isNear: boolean) => void;
  readonly counts: readonly { readonly filter: ListFilter<Item>; readonly count: number }[];
  readonly filterId: string;
  readonly onFilter: (id: string) => void;
  readonly choice: ListChoice<Item> | undefined;
  readonly chosen: string;
  readonly onChoose: (value: string) => void;
  readonly searchRef: Ref<HTMLInputElement>;
  /** What is done with the rows as they are shown; at the right end. */
  readonly action: ReactNode;
}

/** Above a list: the search, the parts of the list with their counts, and a choice that narrows it. */
export function ListBar<Item extends ListItem>(props: ListBarProps<Item>) {
  const { searchLabel, query, onQuery, counts, filterId, onFilter, choice } = props;
  const styles = useStyles();
  const { words, locale } = usePageSetting();
  const group = useId();
  return (
    <div className={styles.bar}>
      <SearchBox
        input={{ ref: props.searchRef }}
        className={styles.search}
        placeholder={searchLabel}
        aria-label={searchLabel}
        aria-keyshortcuts="Control+K"
        value={query}
        maxLength={200}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown") return;
          event.preventDefault();
          props.onDown();
        }}
        onFocus={() => props.onNear(true)}
        onBlur={() => props.onNear(false)}
        onChange={(_, { value }) => onQuery(value)}
      />
      <fieldset className={styles.pills} aria-label={words.lists.filter}>
        {counts.map(({ filter, count }) => (
          <label
            key={filter.id}
            className={mergeClasses(styles.pill, filter.id === filterId && styles.pressed)}
          >
            <input
              type="radio"
              className={styles.radio}
              name={group}
              checked={filter.id === filterId}
              onChange={() => onFilter(filter.id)}
            />
            {filter.label} {printCount(count, locale)}
          </label>
        ))}
      </fieldset>
      <div className={styles.end}>
        {choice && choice.options.length > 1 && (
          <Select
            className={styles.choice}
            aria-label={choice.label}
            value={props.chosen}
            onChange={(_, { value }) => props.onChoose(value)}
          >
            {choice.options.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Select>
        )}
        {props.action}
      </div>
    </div>
  );
}
