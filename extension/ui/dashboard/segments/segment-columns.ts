import { printCount } from "../../../../shared/words/print.ts";
import type { EditSource } from "../changes/edit-of.ts";
import { byNumber } from "../list/compare.ts";
import type { ItemField, ListColumn } from "../list/list-column.ts";
import { textColumn, textField } from "../list/text-field.ts";
import type { PageSetting } from "../page-setting.tsx";
import type { SegmentItem } from "./segment-item.ts";

export function segmentNameField(
  { words }: PageSetting,
  edits: EditSource<"segments">,
): ItemField<SegmentItem> {
  return textField(edits, {
    id: "name",
    label: words.segments.name,
    textOf: ({ name }: SegmentItem) => name,
    changesOf: (name) => (name === undefined ? {} : { name }),
    maxLength: 200,
    isNeeded: true,
  });
}

/** A rule is changed on the segment's page, where what it chooses is seen. */
export function segmentColumns(
  setting: PageSetting,
  edits: EditSource<"segments">,
): readonly ListColumn<SegmentItem>[] {
  const { words, locale } = setting;
  const { segments: texts } = words;
  return [
    textColumn(segmentNameField(setting, edits), words.language, { width: 180, rank: 0 }),
    textColumn({ id: "rule", label: texts.rule, textOf: ({ rule }) => rule }, words.language, {
      width: 280,
      rank: 2,
    }),
    {
      id: "clients",
      label: texts.clientsHead,
      width: 90,
      rank: 1,
      isNumber: true,
      isFirstDescending: true,
      textOf: ({ clientCount }) => printCount(clientCount, locale),
      compare: byNumber(({ clientCount }) => clientCount),
    },
    {
      id: "overlaps",
      label: texts.overlaps,
      width: 200,
      rank: 3,
      textOf: ({ overlaps }) => overlaps.map(({ segment }) => segment.name).join(", "),
      compare: byNumber(({ overlaps }) => overlaps.length),
      isUnknown: ({ overlaps }) => overlaps.length === 0,
    },
  ];
}
