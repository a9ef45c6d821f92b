import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useMemo, useState } from "react";
import { comparablePriceOf } from "../../../shared/price/packs/comparable-price.ts";
import { packOfOffer } from "../../../shared/price/packs/pack-of-offer.ts";
import { printPack } from "../../../shared/words/pack-text.ts";
import { printUnitPrice } from "../../../shared/words/print.ts";
import type { ChosenRow } from "./chosen-rows.ts";
import { useListSetting } from "./list-setting.tsx";
import { LIST_WORDS } from "./list-words.ts";

const useStyles = makeStyles({
  line: {
    gridColumn: "2 / -1",
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    justifyContent: "space-between",
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
  },
  pack: { minWidth: 0, paddingInline: 0, fontWeight: tokens.fontWeightRegular, justifyContent: "flex-start" },
  field: { minWidth: 0, width: "9rem" },
  price: { fontVariantNumeric: "tabular-nums", textAlign: "end" },
  unread: { flexBasis: "100%", color: tokens.colorStatusWarningForeground1, overflowWrap: "anywhere" },
});

/** How much a row's offer holds, which the person may correct, and what a kilogram, a litre or a piece of it costs. */
export function RowPack({
  row,
  onWrite,
}: {
  readonly row: ChosenRow;
  readonly onWrite: (pack: string) => void;
}) {
  const styles = useStyles();
  const { words: clipWords, locale } = useListSetting();
  const { comparable } = clipWords;
  const words = LIST_WORDS[clipWords.language];
  const { name, price, writtenPack } = row;
  const pack = useMemo(() => packOfOffer({ name, pack: writtenPack }), [name, writtenPack]);
  const [field, setField] = useState<"closed" | "open" | "left">("closed");
  const found = price && comparablePriceOf(price, pack);
  const printed = pack ? printPack(pack, comparable.packUnits, locale) : (writtenPack ?? words.noPack);
  const label = words.packOf(row.row.name);
  return (
    <div className={styles.line}>
      {field === "open" ? (
        <PackField
          label={label}
          text={writtenPack ?? pack?.quote ?? ""}
          onClose={(text, isByKey) => {
            setField(isByKey ? "left" : "closed");
            if (text !== undefined) onWrite(text);
          }}
        />
      ) : (
        <Button
          className={styles.pack}
          size="small"
          appearance="transparent"
          aria-label={`${label}: ${printed}`}
          autoFocus={field === "left"}
          onClick={() => setField("open")}
        >
          {printed}
        </Button>
      )}
      {found && (
        <span className={styles.price}>
          {comparable.price(printUnitPrice(found.price, locale), comparable.units[found.per])}
        </span>
      )}
      {writtenPack !== undefined && pack === undefined && (
        <span className={styles.unread}>{words.packUnread}</span>
      )}
    </div>
  );
}

interface PackFieldProps {
  readonly label: string;
  readonly text: string;
  /** Without a text where nothing is to change. */
  readonly onClose: (text: string | undefined, isByKey: boolean) => void;
}

/** Enter and leaving the field take the text, Escape does not. */
function PackField({ label, text, onClose }: PackFieldProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState(text);
  const close = (isByKey: boolean) => onClose(typed.trim() === text ? undefined : typed.trim(), isByKey);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    // Or the key would press the button that has the focus by then.
    event.preventDefault();
    if (event.key === "Enter") close(true);
    else onClose(undefined, true);
  };
  return (
    <Input
      className={styles.field}
      size="small"
      appearance="underline"
      autoFocus
      value={typed}
      maxLength={100}
      aria-label={label}
      onChange={(_, { value }) => setTyped(value)}
      onKeyDown={onKeyDown}
      onBlur={() => close(false)}
    />
  );
}
