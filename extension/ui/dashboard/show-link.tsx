import { Link } from "@fluentui/react-components";
import { linkToQuote } from "../../../shared/capture/quote-link.ts";
import type { Evidence } from "../../../shared/model/evidence.ts";
import { webAddressOf } from "../../../shared/model/web-address.ts";
import { showOnPress } from "../kit/show-on-press.ts";
import { usePageSetting } from "./page-setting.tsx";

/** "Show on page". `saved`: the price as it is printed; `at`: when it was kept, as a person says it. */
export function ShowLink(props: {
  readonly evidence: Evidence;
  readonly saved?: string;
  readonly at: string;
  readonly className?: string;
}) {
  const { evidence, saved, at, className } = props;
  const { words, expectEvidence } = usePageSetting();
  return (
    <Link
      className={className}
      href={webAddressOf(linkToQuote(evidence))}
      target="_blank"
      rel="noreferrer"
      onClick={showOnPress(() => expectEvidence({ evidence, at, ...(saved !== undefined && { saved }) }))}
    >
      {words.lists.offers.showOnPage}
    </Link>
  );
}
