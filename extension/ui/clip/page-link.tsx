import { makeStyles, tokens } from "@fluentui/react-components";
import { linkToQuote } from "../../../shared/capture/quote-link.ts";
import type { Evidence } from "../../../shared/model/evidence.ts";
import { webAddressOf } from "../../../shared/model/web-address.ts";
import { showOnPress } from "../kit/show-on-press.ts";
import { useClipSetting } from "./clip-setting.tsx";

const useStyles = makeStyles({
  link: {
    color: tokens.colorBrandForegroundLink,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
    ":hover": { color: tokens.colorBrandForegroundLinkHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** "Show on page": opens it at the quote. `at`: when it was read, as a person says it. Not Fluent's link, which would weigh 2 kB in the popup. */
export function PageLink({ evidence, at }: { readonly evidence: Evidence; readonly at: string }) {
  const styles = useStyles();
  const { words, host } = useClipSetting();
  return (
    <a
      className={styles.link}
      href={webAddressOf(linkToQuote(evidence))}
      target="_blank"
      rel="noreferrer"
      onClick={showOnPress(() => host.send("evidence.show", { evidence, at }))}
    >
      {words.showOnPage}
    </a>
  );
}
