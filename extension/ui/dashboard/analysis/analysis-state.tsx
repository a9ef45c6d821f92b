import { MessageBar, MessageBarBody, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { usePageSetting } from "../page-setting.tsx";
import type { Analysed } from "./use-client-analysis.ts";

/** What a part shows while its figures are read, or where they could not be; nothing once they are there. */
export function AnalysisState({ state }: Pick<Analysed<unknown>, "state">) {
  const { analysis: words } = usePageSetting().words;
  if (state === "reading")
    return <Spinner size="tiny" delay={200} label={words.reading} labelPosition="after" />;
  if (state !== "failed") return null;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{words.failed}</MessageBarBody>
    </MessageBar>
  );
}

const useStyles = makeStyles({ note: { margin: 0, color: tokens.colorNeutralForeground2 } });

/** A sentence on what the figures beside it are of. */
export function FigureNote({ text }: { readonly text: string }) {
  return <p className={useStyles().note}>{text}</p>;
}
