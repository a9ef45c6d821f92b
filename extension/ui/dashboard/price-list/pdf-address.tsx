import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { webAddressOf } from "../../../../shared/model/web-address.ts";
import { usePageSetting } from "../page-setting.tsx";

const useStyles = makeStyles({
  field: { minWidth: 0 },
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  box: { minWidth: 0, flexGrow: 1, flexBasis: "220px" },
});

/** A price list that stands on the web: its site is read only after the person has allowed it. */
export function PdfAddress(props: {
  /** The tab from which the person came. */
  readonly proposed: string | undefined;
  readonly onOpen: (url: string) => void;
}) {
  const styles = useStyles();
  const { priceList } = usePageSetting().words;
  const [text, setText] = useState(props.proposed ?? "");
  const [isUnread, setUnread] = useState(false);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const url = webAddressOf(text.trim());
        setUnread(url === undefined);
        // In the turn of the click, or the browser lets nobody ask.
        if (url !== undefined) props.onOpen(url);
      }}
    >
      <Field
        className={styles.field}
        label={priceList.address}
        hint={priceList.addressHint}
        {...(isUnread && { validationMessage: priceList.addressUnread })}
      >
        {(field) => (
          <span className={styles.line}>
            <Input
              {...field}
              className={styles.box}
              type="url"
              value={text}
              maxLength={2000}
              onChange={(_, { value }) => setText(value)}
            />
            <Button type="submit">{priceList.open}</Button>
          </span>
        )}
      </Field>
    </form>
  );
}
