import { MessageBar, MessageBarBody } from "@fluentui/react-components";

export interface ImportMessageProps {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly text: string;
}

/** One sentence about how something ended; an error is announced at once. */
export function ImportMessage({ intent, text }: ImportMessageProps) {
  return (
    <MessageBar intent={intent} layout="multiline" politeness={intent === "error" ? "assertive" : "polite"}>
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}
