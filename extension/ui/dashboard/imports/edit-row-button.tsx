import { Button } from "@fluentui/react-components";
import { EditRegular } from "@fluentui/react-icons";
import { printCount } from "../../../../shared/words/print.ts";
import { usePageSetting } from "../page-setting.tsx";

/** Opens a row to be corrected; named by its place, since a table has many of them. */
export function EditRowButton(props: {
  readonly rowNumber: number;
  readonly onEdit: (rowNumber: number) => void;
}) {
  const { words, locale } = usePageSetting();
  const label = words.importReview.editRow(printCount(props.rowNumber, locale));
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<EditRegular />}
      aria-label={label}
      title={label}
      onClick={() => props.onEdit(props.rowNumber)}
    />
  );
}
