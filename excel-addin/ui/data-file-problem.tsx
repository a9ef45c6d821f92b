import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { BundleProblem } from "../../shared/carriers/bundle/bundle-problem.ts";
import { usePaneSetting } from "./pane-setting.tsx";

/** What a file is that cannot be opened, and what to do. */
export function DataFileProblem({ problem }: { readonly problem: BundleProblem }) {
  const { bundleWords } = usePaneSetting();
  const text =
    problem.code === "foreign" ? bundleWords.foreign[problem.looksLike] : bundleWords.problems[problem.code];
  return (
    <div role="alert">
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{text}</MessageBarBody>
      </MessageBar>
    </div>
  );
}
