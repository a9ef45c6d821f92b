import {
  chooseForAll,
  chooseForDocument,
  documentSideOf,
  type Side,
  type SideChoices,
} from "../../../../../shared/actions/import-decisions.ts";
import { usePageSetting } from "../../page-setting.tsx";
import { SideChoice } from "./side-choice.tsx";

export interface DocumentSides {
  readonly texts: Readonly<Record<Side, string>>;
  readonly choices: SideChoices;
  readonly onChoose: (choices: SideChoices) => void;
}

/** One side for all documents of a list; none is pressed where they differ. */
export function SideOfAll({ texts, choices, onChoose }: DocumentSides) {
  const label = usePageSetting().words.importReview.forAllDocuments;
  return (
    <>
      <span>{label}</span>
      <SideChoice
        label={label}
        texts={texts}
        side={choices.byCell.size === 0 ? choices.all : undefined}
        onChoose={(side) => onChoose(chooseForAll(side))}
      />
    </>
  );
}

/** The side of one document. */
export function SideOfOne(
  props: DocumentSides & { readonly document: { readonly key: number; readonly documentNumber: string } },
) {
  const { texts, choices, onChoose, document } = props;
  return (
    <SideChoice
      label={document.documentNumber}
      texts={texts}
      side={documentSideOf(choices, document.key)}
      onChoose={(side) => onChoose(chooseForDocument(choices, document.key, side))}
    />
  );
}
