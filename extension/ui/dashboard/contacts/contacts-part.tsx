import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DeleteRegular, PersonAddRegular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import type { Client } from "../../../../shared/model/client.ts";
import type { Contact } from "../../../../shared/model/contact.ts";
import { useRowActions } from "../changes/use-row-actions.tsx";
import { DetailsPart } from "../details/details-part.tsx";
import { byKnownId } from "../live/by-known-id.ts";
import { useRecords } from "../live/use-records.tsx";
import { usePageSetting } from "../page-setting.tsx";
import { hashOf } from "../route.ts";
import type { ViewProps } from "../view-props.ts";
import { AddContact } from "./add-contact.tsx";
import { contactItemOf } from "./contact-item.ts";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  contact: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  names: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  name: {
    display: "inline-block",
    lineHeight: "24px",
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  // As high as a finger needs: a name and a phone lie one below the other.
  more: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: "24px" },
  link: { display: "inline-block", color: tokens.colorBrandForegroundLink },
});

export interface ContactsPartProps extends Pick<ViewProps, "store" | "host"> {
  readonly client: Client;
}

/** The persons at one client. Each name leads to the person's own page, where it is edited. */
export function ContactsPart({ store, host, client }: ContactsPartProps) {
  const styles = useStyles();
  const { contacts: words } = usePageSetting().words.lists;
  const all = useRecords("contacts");
  const [isAdding, setAdding] = useState(false);
  const rows = useRowActions(store, "contacts", () => []);
  const clients = useRecords("clients");
  const contacts = useMemo(() => {
    const clientById = byKnownId(clients ?? []);
    return (all ?? [])
      .filter((contact) => clientById.get(contact.clientId)?.id === client.id)
      .filter(({ archivedAt }) => archivedAt === undefined)
      .sort((a, b) => a.name.localeCompare(b.name));
  }, [all, clients, client.id]);
  const remove = (contact: Contact) =>
    rows.actionsOf([contactItemOf(contact, client.name)], () => undefined).onDelete?.();
  return (
    <DetailsPart
      title={words.title}
      none={all && contacts.length === 0 ? words.none : undefined}
      action={
        <Button size="small" icon={<PersonAddRegular />} onClick={() => setAdding(true)}>
          {words.add}
        </Button>
      }
    >
      {contacts.length > 0 && (
        <ul className={styles.list}>
          {contacts.map((contact) => (
            <ContactLine key={contact.id} contact={contact} onDelete={() => remove(contact)} />
          ))}
        </ul>
      )}
      {isAdding && (
        <AddContact store={store} host={host} client={client} name="" onClose={() => setAdding(false)} />
      )}
      {rows.dialogs}
    </DetailsPart>
  );
}

function ContactLine({ contact, onDelete }: { readonly contact: Contact; readonly onDelete: () => void }) {
  const styles = useStyles();
  const { lists } = usePageSetting().words;
  const { id, name, role, phone, email } = contact;
  return (
    <li className={styles.contact}>
      <div className={styles.names}>
        <a className={styles.name} href={hashOf("contacts", id)}>
          {name}
        </a>
        <div className={styles.more}>
          {role}
          {role !== undefined && (phone ?? email) !== undefined && " · "}
          {phone !== undefined && (
            <a className={styles.link} href={`tel:${phone.replace(/[^+\d]/g, "")}`}>
              {phone}
            </a>
          )}
          {phone !== undefined && email !== undefined && " · "}
          {email !== undefined && (
            <a className={styles.link} href={`mailto:${encodeURIComponent(email).replace("%40", "@")}`}>
              {email}
            </a>
          )}
        </div>
      </div>
      <Button
        size="small"
        appearance="subtle"
        icon={<DeleteRegular />}
        aria-label={lists.deleteNamed(name)}
        title={lists.deleteNamed(name)}
        onClick={onDelete}
      />
    </li>
  );
}
