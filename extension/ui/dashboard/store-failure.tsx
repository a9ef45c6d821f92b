import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  Title3,
  tokens,
} from "@fluentui/react-components";
import { usePageSetting } from "./page-setting.tsx";
import type { StoreFailing } from "./use-store.ts";

const useStyles = makeStyles({
  page: {
    display: "grid",
    rowGap: tokens.spacingVerticalM,
    maxWidth: "720px",
    marginInline: "auto",
    padding: tokens.spacingHorizontalL,
  },
});

/** In place of everything: what keeps the page from its data, and the button that helps. */
export function StoreFailure(props: { readonly failing: StoreFailing; readonly onTryAgain: () => void }) {
  const styles = useStyles();
  const { dashboard, problems } = usePageSetting().words;
  const { refusal } = props.failing;
  const isOutdated = refusal === "window-outdated";
  return (
    <main className={styles.page}>
      <Title3 as="h1">Dosar</Title3>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          {refusal === undefined ? dashboard.failed : problems.refusals[refusal]}
        </MessageBarBody>
        <MessageBarActions>
          <Button onClick={isOutdated ? () => location.reload() : props.onTryAgain}>
            {isOutdated ? dashboard.reload : dashboard.tryAgain}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </main>
  );
}
