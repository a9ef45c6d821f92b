import type { ImportDecisions } from "../../../../../shared/actions/import-decisions.ts";
import type { ImportSummary } from "../../../../../shared/actions/import-pages.ts";
import type { ReviewPages } from "../use-review.ts";
import { DifferencePart } from "./difference-part.tsx";
import { DocumentsPart } from "./documents-part.tsx";
import { GonePart } from "./gone-part.tsx";
import { MissingPart } from "./missing-part.tsx";

/** All in which the file and what is kept differ, each with the choice between them. */
export function DecisionParts(props: {
  readonly check: Pick<ImportSummary, "differingFields" | "documentCount" | "missing" | "goneCount">;
  readonly pages: ReviewPages;
  readonly decisions: ImportDecisions;
  readonly onDecide: (decisions: ImportDecisions) => void;
}) {
  const { check, pages, decisions, onDecide } = props;
  return (
    <>
      {check.documentCount > 0 && (
        <DocumentsPart
          count={check.documentCount}
          pages={pages}
          choices={decisions.documents}
          onChoose={(documents) => onDecide({ ...decisions, documents })}
        />
      )}
      {check.missing.documentCount > 0 && (
        <MissingPart
          sum={check.missing}
          pages={pages}
          choices={decisions.missing}
          onChoose={(missing) => onDecide({ ...decisions, missing })}
        />
      )}
      {check.goneCount > 0 && (
        <GonePart
          count={check.goneCount}
          pages={pages}
          choices={decisions.gone}
          onChoose={(gone) => onDecide({ ...decisions, gone })}
        />
      )}
      {check.differingFields.length > 0 && (
        <DifferencePart
          fields={check.differingFields}
          pages={pages}
          choices={decisions.fields}
          onChoose={(fields) => onDecide({ ...decisions, fields })}
        />
      )}
    </>
  );
}
