import { usePageSetting } from "../page-setting.tsx";
import { DetailsPanel } from "./details-panel.tsx";

/** In place of a page whose record was deleted, here or in another window. */
export function GonePanel({ onClose }: { readonly onClose: () => void }) {
  const { lists } = usePageSetting().words;
  return (
    <DetailsPanel id="" title={lists.gone} onClose={onClose}>
      {null}
    </DetailsPanel>
  );
}
