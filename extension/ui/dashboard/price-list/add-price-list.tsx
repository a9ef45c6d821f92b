import { Button } from "@fluentui/react-components";
import { DocumentPdfRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import { usePageSetting } from "../page-setting.tsx";

/** The way to a price list by keyboard and for whoever drags nothing. */
export function AddPriceList({ onChoose }: { readonly onChoose: (file: File) => void }) {
  const { priceList } = usePageSetting().words;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon={<DocumentPdfRegular />} onClick={() => input.current?.click()}>
        {priceList.add}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".pdf,.csv,.tsv,.txt,.xlsx,.xlsm,application/pdf,text/csv,text/plain"
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onChoose(file);
          currentTarget.value = "";
        }}
      />
    </>
  );
}
