import { type Client, ClientStatus } from "../../../../shared/model/client.ts";
import { printChange, printDay, printMoney } from "../../../../shared/words/print.ts";
import { choiceEdit, type EditSource, tagsEdit } from "../changes/edit-of.ts";
import { byNumber, byTime } from "../list/compare.ts";
import type { ItemField, ListColumn } from "../list/list-column.ts";
import { Pill, type PillMood } from "../list/pill.tsx";
import { Change } from "../list/show-values.tsx";
import { textColumn, textField } from "../list/text-field.ts";
import type { PageSetting } from "../page-setting.tsx";
import type { ClientItem } from "./client-item.ts";
import { creditLimitField, paymentDaysField } from "./credit-fields.ts";

const STATUS_MOODS = {
  prospect: "plain",
  active: "plain",
  key: "ours",
  dormant: "look",
} as const satisfies Record<ClientStatus, PillMood>;

type ClientField = ItemField<ClientItem>;
type Edits = EditSource<"clients">;

/** Texts of a client that are edited as they stand, with how long each may be. */
const TEXTS = [
  ["country", 100],
  ["city", 100],
  ["address", 500],
  ["category", 100],
  ["channel", 100],
  ["priceColumn", 40],
  ["phone", 100],
  ["email", 200],
  ["taxId", 40],
] as const satisfies readonly (readonly [keyof Client, number])[];

/** All facts of a client that a person may change. */
export function clientFields(setting: PageSetting, edits: Edits): readonly ClientField[] {
  const { fields } = setting.words.lists;
  const texts = TEXTS.map(([field, maxLength]) => ({
    ...textField(edits, {
      id: field,
      label: fields[field],
      textOf: ({ client }: ClientItem) => client[field],
      changesOf: (text) => ({ [field]: text }),
      maxLength,
    }),
    noteOf: ({ client }: ClientItem) => asInFile(client, field, setting),
  }));
  return [
    { ...nameField(setting, edits), noteOf: ({ client }) => asInFile(client, "name", setting) },
    statusField(setting, edits),
    ...texts,
    creditLimitField(setting, edits),
    paymentDaysField(setting, edits),
    tagsField(setting, edits),
  ];
}

/** What the file says, letter by letter, of what was tidied when it came. */
function asInFile(client: Client, field: keyof Client, { words }: PageSetting): string | undefined {
  const text = isTidied(field) ? client.asInFile?.[field] : undefined;
  return text === undefined || text === client[field] ? undefined : words.importReview.inFileIs(text);
}

type TidiedField = keyof NonNullable<Client["asInFile"]> & keyof Client;
const TIDIED: readonly TidiedField[] = ["name", "taxId", "phone", "email", "city", "address"];
const isTidied = (field: string): field is TidiedField => TIDIED.some((one) => one === field);

/** The columns of the list, the last of which leave first where there is no room. */
export function clientColumns(setting: PageSetting, edits: Edits): readonly ListColumn<ClientItem>[] {
  const fieldById = new Map(clientFields(setting, edits).map((field) => [field.id, field]));
  const columns = COLUMNS.flatMap(([id, width, rank]) => {
    const field = fieldById.get(id);
    return field === undefined ? [] : [textColumn(field, setting.words.language, { width, rank })];
  });
  return [...columns, ...salesColumns(setting)];
}

/** Field, width and rank. */
const COLUMNS = [
  ["name", 182, 0],
  ["status", 132, 1],
  ["city", 100, 5],
  ["country", 100, 6],
  ["category", 110, 8],
  ["priceColumn", 96, 9],
  ["tags", 120, 7],
] as const;

function salesColumns({ words, locale, today }: PageSetting): readonly ListColumn<ClientItem>[] {
  const { clients } = words.dashboard;
  const netOf = ({ sales }: ClientItem) => sales.nets[0]?.minorUnits;
  const netText = ({ sales }: ClientItem) => sales.nets.map((net) => printMoney(net, locale)).join(" · ");
  const changeText = ({ sales }: ClientItem) =>
    sales.changeRatio === undefined ? "" : printChange(sales.changeRatio, locale);
  return [
    {
      id: "net",
      label: clients.net,
      width: 148,
      rank: 2,
      isNumber: true,
      isFirstDescending: true,
      textOf: netText,
      compare: byNumber(netOf),
      isUnknown: (item) => netOf(item) === undefined,
    },
    {
      id: "lastYear",
      label: clients.lastYear,
      width: 120,
      rank: 4,
      isNumber: true,
      isFirstDescending: true,
      textOf: changeText,
      show: (item) =>
        item.sales.changeRatio === undefined ? undefined : (
          <Change ratio={item.sales.changeRatio} text={changeText(item)} />
        ),
      compare: byNumber(({ sales }) => sales.changeRatio),
      isUnknown: ({ sales }) => sales.changeRatio === undefined,
    },
    {
      id: "lastSale",
      label: clients.lastOrder,
      width: 100,
      rank: 3,
      isNumber: true,
      isFirstDescending: true,
      textOf: ({ sales }) =>
        sales.lastSoldOn === undefined ? "" : printDay(sales.lastSoldOn, locale, today),
      compare: byTime(({ sales }) => sales.lastSoldOn),
      isUnknown: ({ sales }) => sales.lastSoldOn === undefined,
    },
  ];
}

function nameField({ words }: PageSetting, edits: Edits): ClientField {
  return textField(edits, {
    id: "name",
    label: words.dashboard.clients.name,
    textOf: ({ name }: ClientItem) => name,
    changesOf: (name) => (name === undefined ? {} : { name }),
    maxLength: 300,
    isNeeded: true,
  });
}

function statusField({ words }: PageSetting, edits: Edits): ClientField {
  const { statuses } = words.dashboard.clients;
  return {
    id: "status",
    label: words.lists.fields.status,
    textOf: ({ client }) => statuses[client.status],
    show: ({ client }) => <Pill mood={STATUS_MOODS[client.status]} text={statuses[client.status]} />,
    edit: choiceEdit(edits, {
      choices: ClientStatus.options.map((value) => ({ value, label: statuses[value] })),
      chosenOf: ({ client }: ClientItem) => client.status,
      changesOf: (status) => ({ status }),
    }),
  };
}

function tagsField({ words }: PageSetting, edits: Edits): ClientField {
  return {
    id: "tags",
    label: words.lists.fields.tags,
    textOf: ({ client }) => client.tags.join(", "),
    edit: tagsEdit(edits, {
      tagsOf: ({ client }: ClientItem) => client.tags,
      changesOf: (tags) => ({ tags }),
    }),
  };
}
