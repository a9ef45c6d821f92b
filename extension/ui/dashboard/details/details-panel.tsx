import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { type ReactNode, useEffect, useRef } from "react";
import { usePageSetting } from "../page-setting.tsx";

const useStyles = makeStyles({
  panel: {
    boxSizing: "border-box",
    minWidth: 0,
    overflowY: "auto",
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: {
    display: "flex",
    alignItems: "start",
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalM,
  },
  names: { flexGrow: 1, minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    outlineStyle: "none",
  },
  lead: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  body: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXL },
});

export interface DetailsPanelProps {
  /** Whose page it is; another one takes the focus anew. */
  readonly id: string;
  readonly title: string;
  readonly lead?: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The page of one row, beside or under its list. Esc closes it, and the list takes the focus back. */
export function DetailsPanel({ id, title, lead, onClose, children }: DetailsPanelProps) {
  const styles = useStyles();
  const { dashboard } = usePageSetting().words;
  const heading = useRef<HTMLHeadingElement>(null);
  // Another row's page is as a new page: it is read from its top.
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest("section")?.scrollTo({ top: 0 });
    heading.current?.closest("section")?.scrollIntoView({ block: "start" });
  }, [id]);
  return (
    <section
      className={styles.panel}
      aria-label={title}
      onKeyDown={(event) => {
        // A dialog or a menu above is in the tree of React but not in this element.
        if (event.key === "Escape" && event.currentTarget.contains(event.target as Node)) onClose();
      }}
    >
      <div className={styles.head}>
        <div className={styles.names}>
          <h2 ref={heading} tabIndex={-1} className={styles.title}>
            {title}
          </h2>
          {lead !== undefined && <p className={styles.lead}>{lead}</p>}
        </div>
        <Button
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={dashboard.close}
          title={dashboard.close}
          onClick={onClose}
        />
      </div>
      <div className={styles.body}>{children}</div>
    </section>
  );
}
