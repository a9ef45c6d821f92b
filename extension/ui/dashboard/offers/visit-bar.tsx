import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { OpenRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { webAddressOf } from "../../../../shared/model/web-address.ts";
import { printCount } from "../../../../shared/words/print.ts";
import { usePageSetting } from "../page-setting.tsx";
import type { OfferItem } from "./offer-item.ts";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorPaletteDarkOrangeBackground1,
    border: `1px solid ${tokens.colorPaletteDarkOrangeBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: { marginInlineEnd: "auto" },
  link: { maxWidth: "100%", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

/** The pages that only a person can read, opened one after the other. One that was saved leaves the list by itself. */
export function VisitBar({ items }: { readonly items: readonly OfferItem[] }) {
  const styles = useStyles();
  const { words, locale } = usePageSetting();
  const { watch } = words;
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set());
  const waiting = items.filter(({ id }) => !skipped.has(id));
  // When all were skipped, they come round again.
  const next = waiting[0] ?? items[0];
  if (next === undefined) return null;
  const skip = () => setSkipped(waiting.length <= 1 ? new Set() : new Set([...skipped, next.id]));
  return (
    <section className={styles.bar} aria-label={watch.filters.visit}>
      <span className={styles.text}>{watch.visits(items.length, printCount(items.length, locale))}</span>
      <Button
        as="a"
        size="small"
        className={styles.link}
        href={webAddressOf(next.offer.url)}
        target="_blank"
        rel="noreferrer"
        icon={<OpenRegular />}
      >
        {watch.openNext(next.name)}
      </Button>
      {items.length > 1 && (
        <Button size="small" appearance="subtle" onClick={skip}>
          {watch.skip}
        </Button>
      )}
    </section>
  );
}
