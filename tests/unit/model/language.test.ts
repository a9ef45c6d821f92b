import { expect, it } from "vitest";
import { minorDigitsOf } from "../../../shared/model/minor-digits.ts";
import { chooseLanguage } from "../../../shared/words/choose-language.ts";

it("speaks Romanian to a browser set to ro-MD, Russian to ru-RU, and English where it knows none", () => {
  expect(chooseLanguage(["ro-MD", "en"])).toBe("ro");
  expect(chooseLanguage(["uk", "ru-RU"])).toBe("ru");
  expect(chooseLanguage(["de-DE"])).toBe("en");
});

it("counts money in bani for RON, in whole yen for JPY and in thousandths for KWD", () => {
  expect([minorDigitsOf("RON"), minorDigitsOf("JPY"), minorDigitsOf("KWD")]).toEqual([2, 0, 3]);
});
