import { describe, expect, it } from "vitest";
import { previewImportAgainstStore } from "../../../shared/actions/preview-import.ts";
import { undoImport } from "../../../shared/actions/undo-import.ts";
import { previewImport } from "../../../shared/csv/preview-import.ts";
import { canonicalDump } from "../../../shared/store/canonical-dump.ts";
import { listRecords } from "../../../shared/store/read-records.ts";
import { saveRecords } from "../../../shared/store/save-records.ts";
import { encodeText } from "../../support/encode-text.ts";
import { importText } from "../../support/import-text.ts";
import { makeClient, makeContact } from "../../support/make-records.ts";
import { openTestStore } from "../../support/open-test-store.ts";

const ROMANIAN =
  "Firma;Nume;Prenume;Funcția;Telefon mobil;E-mail\n" +
  "hotel perla marii srl;Stoica;Irina;achiziții;0722 000 111;irina@perla.example\n" +
  "Hotel Perla Mării SRL;Pop;Ion;director;;ion@perla.example\n" +
  "Vila Nouă SRL;Rusu;Ana;;0733 000 222;\n";
const PERLA = makeClient("C-1", { name: "Hotel Perla Mării SRL", taxId: "RO1590082" });

describe("what a list of persons is read as", () => {
  it.each([
    [ROMANIAN, "contactName firstName role phone email clientName"],
    [
      "Контрагент;ФИО;Должность;Телефон;Эл. почта\nООО «Заря»;Иванов И. П.;закупки;+7 912 000-00-00;i@z.example\n",
      "contactName role phone email clientName",
    ],
    [
      "First Name,Last Name,Company,Job Title,Mobile Phone,Email\nJane,Roe,Acme Ltd,Buyer,555,j@a.example\n",
      "contactName firstName role phone email clientName",
    ],
    [
      "Cod client;Persoana de contact;Functie;Tel\nC-1;Irina Stoica;achizitii;0722\nC-1;Ion Pop;director;\n",
      "contactName role phone clientCode",
    ],
  ])("%#: persons, each with what reaches them", (text, fields) => {
    const { choices, problems } = previewImport(encodeText(text, "utf-8"));
    expect(choices.kind).toBe("contacts");
    expect(Object.keys(choices.columns).toSorted()).toEqual(fields.split(" ").toSorted());
    expect(problems).toEqual([]);
  });

  it("is none where each row is a firm that has a person", () => {
    const clients =
      "Denumire;CUI;Adresa;Localitate;Telefon;E-mail;Persoana de contact\n" +
      "Alfa SRL;RO1590082;Str. 1;Iași;0232;a@a.example;Ana Pop\n";
    expect(previewImport(encodeText(clients, "utf-8")).choices.kind).toBe("clients");
  });
});

describe("importing persons", () => {
  it("finds their firms by code, tax id or exact name, and brings unknown firms as prospects", async () => {
    const store = await openTestStore();
    const alfa = makeClient("C-2", { name: "Alfa SRL", taxId: "1590082" });
    await saveRecords(store, [{ table: "clients", record: alfa }]);
    const rows =
      "Firma;CUI;Persoana de contact;Functie\nALFA TRADING;RO 1590082;Ana Pop;achizitii\n" +
      "alfa srl;;Ion Rusu;director\nGama SRL;;Dan Olaru;sofer\nGama SRL;;Eva Olaru;contabil\n";
    await importText(store, rows);
    const contacts = await listRecords(store, "contacts");
    const clients = await listRecords(store, "clients");
    const firmOf = (person: string) => {
      const { clientId } = contacts.find(({ name }) => name === person) ?? {};
      return clients.find(({ id }) => id === clientId);
    };
    expect(firmOf("Ana Pop")).toEqual(alfa);
    expect(firmOf("Ion Rusu")).toEqual(alfa);
    expect(firmOf("Dan Olaru")).toMatchObject({ name: "Gama SRL", status: "prospect" });
    expect(firmOf("Eva Olaru")).toBe(firmOf("Dan Olaru"));
    expect(clients).toHaveLength(2);
  });

  it("says how many firms are new, and is undone with them", async () => {
    const store = await openTestStore();
    const known = makeContact("k1", PERLA.id, { name: "IRINA STOICA", phone: "0744", role: "șef" });
    await saveRecords(store, [
      { table: "clients", record: PERLA },
      { table: "contacts", record: { ...known, email: "irina@perla.example" } },
    ]);
    const before = await canonicalDump(store);
    const bytes = encodeText(ROMANIAN, "utf-8");
    const check = await previewImportAgainstStore({ store, bytes, choices: previewImport(bytes).choices });
    expect(check).toMatchObject({ value: { addedCount: 2, changedCount: 1, newClientCount: 1 } });
    expect(check.ok && check.value.differences[0]?.fields.map(({ field }) => field)).toEqual([
      "name",
      "role",
      "phone",
    ]);
    const { batch } = await importText(store, ROMANIAN);
    expect(await listRecords(store, "contacts")).toContainEqual({
      id: "k1",
      clientId: PERLA.id,
      name: "Irina Stoica",
      role: "achiziții",
      phone: "0722 000 111",
      email: "irina@perla.example",
    });
    expect(await importText(store, ROMANIAN)).toMatchObject({ isWritten: false, batch: { sameCount: 3 } });
    await undoImport({ store, batchId: batch.id });
    expect(await canonicalDump(store)).toBe(before);
  });

  it("sets aside whoever has no firm, and keeps a person without a name by what reaches them", async () => {
    const store = await openTestStore();
    const { batch } = await importText(
      store,
      "Firma;Nume;Functie;Telefon\n;Ana Pop;sef;1\nAlfa SRL;;Contabilitate;0232 100\n",
    );
    expect(batch.rejectedRows).toMatchObject([{ rowNumber: 2, column: "Firma", reason: "missing-value" }]);
    expect(await listRecords(store, "contacts")).toMatchObject([
      { name: "Contabilitate", phone: "0232 100" },
    ]);
  });
});
