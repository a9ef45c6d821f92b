import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Client } from "../../../../shared/model/client.ts";
import type { Segment } from "../../../../shared/model/segment.ts";
import type { Store } from "../../../../shared/store/open-store.ts";
import { printCount, printMoney } from "../../../../shared/words/print.ts";
import { usePageSetting } from "../page-setting.tsx";
import { countSegments } from "./count-segments.ts";
import type { SegmentChoices } from "./segment-choices.ts";
import { membersOf, productsOf } from "./segment-members.ts";
import { useSegmentNet } from "./use-segment-net.ts";

const MOST_NAMES = 8;

const useStyles = makeStyles({
  preview: {
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    // Room for the figures that come a moment later, so that nothing jumps.
    minHeight: "104px",
    alignContent: "start",
  },
  line: { margin: 0 },
  count: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  names: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  warning: { margin: 0, color: tokens.colorStatusWarningForeground1 },
});

interface SegmentPreviewProps extends SegmentChoices {
  readonly store: Store;
  /** The same object as long as the rule is the same. */
  readonly segment: Segment;
}

/** What the rule would choose just now: how many, who, what they bought, and which other segments they count in. */
export function SegmentPreview(props: SegmentPreviewProps) {
  const { store, segment } = props;
  const styles = useStyles();
  const { words, locale } = usePageSetting();
  const texts = words.segments;
  const { members, ofProducts, overlaps } = useChosen(props);
  const nets = useSegmentNet(store, segment);
  const print = (count: number) => printCount(count, locale);
  return (
    <section className={styles.preview} aria-live="polite">
      <p className={styles.count}>
        {texts.fit(texts.clients(members.length, print(members.length)))}
        {ofProducts && ` · ${texts.products(ofProducts.length, print(ofProducts.length))}`}
      </p>
      {members.length === 0 && <p className={styles.warning}>{texts.nobody}</p>}
      {ofProducts?.length === 0 && <p className={styles.warning}>{texts.noProduct}</p>}
      <Names names={members.map(({ name }) => name)} />
      {ofProducts && <Names names={ofProducts.map(({ name, sku }) => name || sku)} />}
      {nets && (
        <p className={styles.line}>
          {nets.length === 0
            ? texts.noSales
            : texts.net(nets.map((net) => printMoney(net, locale)).join(" · "))}
        </p>
      )}
      {overlaps.length > 0 && (
        <p className={styles.names}>
          {texts.overlaps}{" "}
          {overlaps
            .slice(0, MOST_NAMES)
            .map(({ segment: { name }, clientCount }) =>
              texts.overlap(name, texts.clients(clientCount, print(clientCount))),
            )
            .join(", ")}
          {overlaps.length > MOST_NAMES && ` ${moreText(overlaps.length)}`}
        </p>
      )}
    </section>
  );

  function moreText(count: number): string {
    return texts.more(print(count - MOST_NAMES));
  }
}

/** Looked up anew when the rule changes, not at every letter of its name. */
function useChosen({ segment, segments, clients, products }: SegmentPreviewProps) {
  return useMemo(
    () => ({
      members: membersOf(segment, clients),
      ofProducts: productsOf(segment, products),
      overlaps: overlapsOf(segment, segments, clients),
    }),
    [segment, segments, clients, products],
  );
}

function Names({ names }: { readonly names: readonly string[] }) {
  const styles = useStyles();
  const { words, locale } = usePageSetting();
  if (names.length === 0) return null;
  const rest = names.length - MOST_NAMES;
  const shown = names.slice(0, MOST_NAMES).join(" · ");
  return (
    <p className={styles.names}>
      {shown}
      {rest > 0 && ` ${words.segments.more(printCount(rest, locale))}`}
    </p>
  );
}

/** Of the rule as it is typed, not as it is kept among the others. */
function overlapsOf(segment: Segment, segments: readonly Segment[], clients: readonly Client[]) {
  const kept = segments.filter(({ id }) => id !== segment.id);
  return countSegments([segment, ...kept], clients).get(segment.id)?.overlaps ?? [];
}
