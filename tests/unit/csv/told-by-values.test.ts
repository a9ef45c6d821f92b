import { expect, it } from "vitest";
import { previewImport } from "../../../shared/csv/preview-import.ts";
import { makeOddFiles } from "../../support/odd-files.ts";

it.each([
  ["no header", false],
  ["a header of words that say nothing", true],
])("tells kind and columns of files with %s by their values", (_, isNamed) => {
  const answers = makeOddFiles(36, isNamed).map((file) => {
    const { choices } = previewImport(file.bytes);
    const wanted = Object.entries(file.truth);
    const found = new Map(Object.entries(choices.columns));
    return {
      isKindRight: choices.kind === file.kind,
      isHeaderRight: (choices.headerRow !== undefined) === isNamed,
      rightCount: wanted.filter(([field, column]) => found.get(field) === column).length,
      wantedCount: wanted.length,
      inventedCount: [...found].filter(([field]) => !wanted.some(([known]) => known === field)).length,
    };
  });
  const sum = (count: (answer: (typeof answers)[number]) => number) =>
    answers.reduce((total, answer) => total + count(answer), 0);
  expect(answers.every(({ isKindRight, isHeaderRight }) => isKindRight && isHeaderRight)).toBe(true);
  expect(sum(({ rightCount }) => rightCount) / sum(({ wantedCount }) => wantedCount)).toBeGreaterThan(0.97);
  expect(sum(({ inventedCount }) => inventedCount)).toBe(0);
});

const preview = (text: string) => previewImport(new TextEncoder().encode(text));

it("takes neither КПП nor ОГРН for the tax id or the client's code", () => {
  const rows = [
    "7707083893;773601001;1027700132195;ООО «Кедр»",
    "7736050003;997250001;1027700070518;ООО «Заря»",
    "7740000076;774001001;1027700149124;ПАО «Мост»",
    "7706107510;770601001;1027700043502;ПАО «Нефть»",
  ];
  for (const header of ["ИНН;КПП;ОГРН;Наименование\n", "ИНН;Код КПП;Код ОГРН;Наименование\n", ""]) {
    expect(preview(header + rows.join("\n")).choices.columns).toEqual({ taxId: 0, clientName: 3 });
  }
});

it("takes SAP's number of a customer for the client's code", () => {
  const { columns } = preview(
    "Customer;Name 1;City\n0000104512;Alfa Trade;Sibiu\n0000104513;Beta Trade;Arad\n",
  ).choices;
  expect(columns).toMatchObject({ clientCode: 0, clientName: 1, city: 2 });
});

it("says how many tax ids hold, and one that does not", () => {
  const { columns } = preview("Firma;CUI\nAlfa;RO1590082\nBeta;14399840\nGama;15991149\nDelta;15991148\n");
  expect(columns[1]?.evidence).toEqual([
    { code: "tax-ids", scheme: "CUI", validCount: 3, count: 4, text: "15991148" },
  ]);
});

it("does not take a fax for the telephone, nor a supplier for the client", () => {
  const { columns } = preview(
    "Denumire;Fax;Furnizor\nAlfa SRL;0264 123 456;Omega SA\nBeta SRL;0264 123 457;Omega SA\nGama SRL;0264 123 458;Zeta SA\n",
  ).choices;
  expect(columns).toEqual({ clientName: 0 });
});
