import type { Instant } from "../../../../shared/model/day.ts";
import { printCount } from "../../../../shared/words/print.ts";
import { type EditSource, tagsEdit } from "../changes/edit-of.ts";
import { byNumber, byTime } from "../list/compare.ts";
import type { ItemField, ListColumn } from "../list/list-column.ts";
import { textColumn, textField } from "../list/text-field.ts";
import { printAge } from "../offers/print-age.ts";
import type { PageSetting } from "../page-setting.tsx";
import type { CompetitorItem } from "./competitor-item.ts";

type Edits = EditSource<"competitors">;

export function competitorFields({ words }: PageSetting, edits: Edits): readonly ItemField<CompetitorItem>[] {
  const { fields } = words.lists;
  return [
    textField(edits, {
      id: "name",
      label: fields.name,
      textOf: ({ name }: CompetitorItem) => name,
      changesOf: (name) => (name === undefined ? {} : { name }),
      maxLength: 200,
      isNeeded: true,
    }),
    {
      id: "hosts",
      label: fields.hosts,
      textOf: ({ competitor }) => competitor.hosts.join(", "),
      edit: tagsEdit(edits, {
        tagsOf: ({ competitor }: CompetitorItem) => competitor.hosts,
        changesOf: (hosts) => ({ hosts }),
      }),
    },
    textField(edits, {
      id: "country",
      label: fields.country,
      textOf: ({ competitor }: CompetitorItem) => competitor.country,
      changesOf: (country) => ({ country }),
      maxLength: 100,
    }),
  ];
}

/** Width and rank by field. */
const PLACES: Readonly<Record<string, { readonly width: number; readonly rank: number }>> = {
  name: { width: 200, rank: 0 },
  hosts: { width: 200, rank: 3 },
  country: { width: 120, rank: 4 },
};

export function competitorColumns(setting: PageSetting, edits: Edits): readonly ListColumn<CompetitorItem>[] {
  const { words, locale } = setting;
  const { fields } = words.lists;
  const texts = competitorFields(setting, edits).map((field) =>
    textColumn(field, words.language, PLACES[field.id] ?? { width: 120, rank: 9 }),
  );
  return [
    ...texts,
    {
      id: "offers",
      label: fields.offers,
      width: 90,
      rank: 1,
      isNumber: true,
      isFirstDescending: true,
      textOf: ({ offers }) => printCount(offers.length, locale),
      compare: byNumber(({ offers }) => offers.length),
    },
    {
      id: "lastSeen",
      label: fields.lastSeen,
      width: 140,
      rank: 2,
      isNumber: true,
      isFirstDescending: true,
      textOf: ({ lastSeenAt }) => (lastSeenAt === undefined ? "" : printAge(lastSeenAt as Instant, setting)),
      compare: byTime(({ lastSeenAt }) => lastSeenAt),
      isUnknown: ({ lastSeenAt }) => lastSeenAt === undefined,
    },
  ];
}
