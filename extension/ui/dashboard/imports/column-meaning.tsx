import { Checkbox, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { FIELDS_BY_KIND, IMPORT_FIELDS } from "../../../../shared/csv/import-fields.ts";
import type { ImportPreview, PreviewColumn, PreviewOptions } from "../../../../shared/csv/import-preview.ts";
import { usePageSetting } from "../page-setting.tsx";

const useStyles = makeStyles({
  prices: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  name: { width: "160px" },
});

const PRICE_COLUMN = "price-column";
const LONGEST_NAME = 40;

export interface ColumnMeaningProps {
  readonly column: PreviewColumn;
  /** As the file calls it. */
  readonly columnName: string;
  readonly preview: ImportPreview;
  readonly onChange: (options: PreviewOptions) => void;
}

/** What a column is read as: one of the fields, or one of several prices side by side. */
export function ColumnMeaning(props: ColumnMeaningProps) {
  const { importWords } = usePageSetting().words;
  const { column, columnName, preview, onChange } = props;
  const { kind } = preview.choices;
  return (
    <>
      <Select
        aria-label={`${importWords.meaning}: ${columnName}`}
        value={column.priceColumn ? PRICE_COLUMN : (column.field ?? "")}
        onChange={(_, { value }) => onChange(meaningChosen(props, value))}
      >
        <option value="">{importWords.notUsed}</option>
        {FIELDS_BY_KIND[kind].map((field) => (
          <option key={field} value={field}>
            {importWords.fields[field]}
          </option>
        ))}
        {(kind === "products" || kind === "competitorPrices") && (
          <option value={PRICE_COLUMN}>{importWords.priceColumns.one}</option>
        )}
      </Select>
      {column.priceColumn && <PriceColumnFields {...props} name={column.priceColumn.name} />}
    </>
  );
}

/** How the column is called in the price list, and whether its prices are the list prices as well. */
function PriceColumnFields(props: ColumnMeaningProps & { readonly name: string }) {
  const styles = useStyles();
  const { priceColumns } = usePageSetting().words.importWords;
  const { column, columnName, preview, name, onChange } = props;
  const rename = (typed: string) => {
    if (typed !== name) onChange({ priceColumns: { ...namesOf(preview), [column.index]: typed } });
  };
  return (
    <span className={styles.prices}>
      <Input
        key={name}
        className={styles.name}
        size="small"
        aria-label={`${priceColumns.name}: ${columnName}`}
        defaultValue={name}
        maxLength={LONGEST_NAME}
        onBlur={({ currentTarget }) => rename(currentTarget.value.trim())}
        onKeyDown={({ key, currentTarget }) => {
          if (key === "Enter") currentTarget.blur();
        }}
      />
      {column.priceColumn?.holds === "price" ? (
        <Checkbox
          label={priceColumns.isList}
          checked={column.field === "listPrice"}
          onChange={(_, { checked }) =>
            onChange({
              columns: { ...preview.choices.columns, listPrice: checked === true ? column.index : null },
              priceColumns: namesOf(preview),
            })
          }
        />
      ) : (
        <span>{priceColumns.isDiscount}</span>
      )}
    </span>
  );
}

/** The column's old meaning is given up; its new one is taken away from the column that had it. */
function meaningChosen({ column, preview }: ColumnMeaningProps, value: string): PreviewOptions {
  const { field, index } = column;
  const wanted = IMPORT_FIELDS.find((known) => known === value);
  const { [index]: _, ...others } = namesOf(preview);
  const isPriceColumn = value === PRICE_COLUMN;
  const isGivenUp = field !== undefined && !(isPriceColumn && field === "listPrice");
  return {
    columns: {
      ...preview.choices.columns,
      ...(isGivenUp && { [field]: null }),
      ...(wanted && { [wanted]: index }),
    },
    priceColumns: isPriceColumn ? { ...others, [index]: "" } : others,
  };
}

function namesOf({ choices }: ImportPreview): Readonly<Record<number, string>> {
  return Object.fromEntries(choices.priceColumns.map(({ column, name }) => [column, name]));
}
