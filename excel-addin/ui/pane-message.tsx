import { Body1, Button, makeStyles, Subtitle1, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

export interface PaneMessageProps {
  readonly title: string;
  readonly texts: readonly string[];
  readonly action?: { readonly label: string; readonly icon?: ReactNode; readonly onClick: () => void };
}

/** A screen that says one thing and offers one way on. */
export function PaneMessage({ title, texts, action }: PaneMessageProps) {
  const styles = useStyles();
  return (
    <section className={styles.message}>
      <Subtitle1 as="h1" className={styles.title}>
        {title}
      </Subtitle1>
      {texts.map((text) => (
        <Body1 key={text} as="p" className={styles.text}>
          {text}
        </Body1>
      ))}
      {action && (
        <Button appearance="primary" size="large" onClick={action.onClick} {...iconOf(action.icon)}>
          {action.label}
        </Button>
      )}
    </section>
  );
}

function iconOf(icon: ReactNode) {
  return icon === undefined ? {} : { icon: <>{icon}</> };
}

const useStyles = makeStyles({
  message: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: "16px 12px",
  },
  title: { margin: 0 },
  text: { color: tokens.colorNeutralForeground2, margin: 0 },
});
