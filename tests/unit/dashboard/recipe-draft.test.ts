import { expect, it } from "vitest";
import {
  changesOf,
  draftOf,
  faultOf,
  withText,
  withWay,
} from "../../../extension/ui/dashboard/settings/recipes/recipe-draft.ts";
import type { Anchor, Recipe } from "../../../shared/model/recipe.ts";

const LABEL: Anchor = { by: "label", label: "preț", tag: "dd" };
const FIELDS: Recipe["fields"] = {
  price: { anchors: [{ by: "css", selector: ".pret" }, LABEL], sample: "12 lei" },
  name: { anchors: [{ by: "css", selector: "h1" }], sample: "Cafea" },
};
const nothingSeen = () => undefined;

it("an untouched recipe has no change", () => {
  expect(changesOf(FIELDS, draftOf(FIELDS), nothingSeen)).toEqual({});
});

it("a label typed as it stands on the page is kept as labels are compared, with what it was just seen to read", () => {
  const draft = draftOf(FIELDS);
  const [css, label] = draft.price ?? [];
  if (!css || !label) throw new Error("The draft lost a way.");
  const price = [css, { ...label, anchor: withText(label.anchor, " Preț  client: ") }];
  expect(changesOf(FIELDS, { ...draft, price }, () => "14 lei")).toEqual({
    price: {
      anchors: [
        { by: "css", selector: ".pret" },
        { ...LABEL, label: "preț client" },
      ],
      sample: "14 lei",
    },
  });
});

it("a dropped field is null, and one with a new way keeps the words it read when it was picked", () => {
  const ways = withWay(draftOf(FIELDS).price ?? []);
  const price = ways.map((way) => (way.key === 2 ? { ...way, anchor: withText(way.anchor, ".nou") } : way));
  const { name, price: changed } = changesOf(FIELDS, { price }, nothingSeen);
  expect(name).toBeNull();
  expect(changed?.anchors.at(-1)).toEqual({ by: "css", selector: ".nou" });
  expect(changed?.sample).toBe("12 lei");
});

it("names a way without words, also where only a colon is left of them, and a selector that is none", () => {
  const isSelector = (text: string) => text !== ":::";
  expect(faultOf({ by: "css", selector: " " }, isSelector)).toBe("empty");
  expect(faultOf({ ...LABEL, label: " : " }, isSelector)).toBe("empty");
  expect(faultOf({ by: "css", selector: ":::" }, isSelector)).toBe("no-selector");
  expect(faultOf(LABEL, () => false)).toBeUndefined();
});
