import { useEffect, useState } from "react";
import { listDataFiles } from "../../../../shared/store/data-file-log.ts";
import type { Store } from "../../../../shared/store/open-store.ts";

/** The name of whoever saved the last file here, to be typed once. */
export function useLastAuthor(store: Store): readonly [string, (name: string) => void] {
  const [typed, setTyped] = useState<string>();
  const [last, setLast] = useState("");
  useEffect(() => {
    listDataFiles(store).then((files) => {
      const saved = files.find(({ note }) => note.direction === "saved");
      setLast(saved?.note.author ?? "");
    }, reportError);
  }, [store]);
  return [typed ?? last, setTyped];
}
