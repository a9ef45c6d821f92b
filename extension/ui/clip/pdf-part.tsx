import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useClipSetting } from "./clip-setting.tsx";

const useStyles = makeStyles({
  part: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  text: { margin: 0 },
});

/** The way from a PDF in front to the dashboard, which reads price lists; nothing on any other page. */
export function PdfPart({ pageKey }: { readonly pageKey: unknown }) {
  const styles = useStyles();
  const { words, host } = useClipSetting();
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    let isCurrent = true;
    host.activeTabUrl().then((address) => isCurrent && setUrl(pdfIn(address)), reportError);
    return () => {
      isCurrent = false;
    };
  }, [host, pageKey]);
  if (url === undefined) return null;
  return (
    <section className={styles.part}>
      <p className={styles.text}>{words.pdf}</p>
      <Button onClick={() => host.send("dashboard.open", { pdfUrl: url }).catch(reportError)}>
        {words.readPdf}
      </Button>
    </section>
  );
}

/** Undefined for anything but a PDF on the web, of an address that is no longer than a message may carry. */
function pdfIn(address: string | undefined): string | undefined {
  if (address === undefined || address.length > 2000 || !URL.canParse(address)) return undefined;
  const { protocol, pathname } = new URL(address);
  return /^https?:$/.test(protocol) && /\.pdf$/i.test(pathname) ? address : undefined;
}
