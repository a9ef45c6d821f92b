import { expect, it } from "vitest";
import { importWords } from "../../../shared/words/ru/import.ts";

it("names the months of a table in Russian as print gives them, in the nominative", () => {
  expect(importWords.shape.months.amounts("январь 2024 г.", "март 2024 г.")).toContain(
    "на каждый месяц: январь 2024 г. – март 2024 г. Каждая",
  );
});
