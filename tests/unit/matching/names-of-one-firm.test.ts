import { describe, expect, test } from "vitest";
import { profileOf } from "../../../shared/matching/client-profile.ts";
import type { ClientText } from "../../../shared/matching/client-text.ts";
import { judgePair } from "../../../shared/matching/judge-pair.ts";

/** Whether two names that stand behind one phone are one client's. */
function areOne(a: string, b: string, beside: Omit<ClientText, "name"> = { phone: "0264 431 207" }): boolean {
  return judgePair(profileOf({ name: a, ...beside }), profileOf({ name: b, ...beside })).isAlike;
}

describe("one firm", () => {
  test.each([
    ["Vinalia SRL", "Societate cu răspundere limitată Vinalia"],
    ["Vinalia SRL", "Vinalia soc. cu răsp. lim."],
    ["ООО Вектор", "Obshchestvo s ogranichennoy otvetstvennostyu Vektor"],
    ["ТзОВ Рось", "Товариство з обмеженою відповідальністю «Рось»"],
    ["Hinrichs GmbH", "Hinrichs Ges.m.b.H."],
    ["Kłos Sp. z o.o. Sp. k.", "Kłos spółka z ograniczoną odpowiedzialnością spółka komandytowa"],
    ["Alföld Kft.", "Alföld Korlátolt Felelősségű Társaság"],
    ["Невен ЕООД", "Невен Еднолично дружество с ограничена отговорност"],
    ["ПП Каштан", "ЧП Каштан"],
  ])("in any spelling of its form: %s, %s", (a, b) => {
    expect(areOne(a, b)).toBe(true);
  });

  test.each([
    ["Cafe Chmielnik", "Кафе Хмельник"],
    ["Sokół-Bud Sp. z o.o.", "Сокул-Буд Сп. з о.о."],
    ["Schumacher Tschechow GmbH", "Шумахер Чехов ГмбХ"],
    ["Fabrica de Pâine Soroca", "Фабрика де пыне Сорока"],
    ["ИП Юрьев Ю.Ж.", "IP Yuriev Yu.Zh."],
    ["Farmacia Salvia", "Аптека Салвия"],
  ])("in the other alphabet: %s, %s", (a, b) => {
    expect(areOne(a, b)).toBe(true);
  });

  test.each([
    ["P.P.H. Jantar", "Przedsiębiorstwo Produkcyjno-Handlowe Jantar"],
    ["Spółdzielnia Mleczarska Łąka", "Sp-nia Mlecz. Łąka"],
    ["Stalmax-Bis S.A.", "Stalmax-Bis SA magazyn"],
    ["Kwiaciarnia Irys Anna Baran", "Kwiaciarnia Irys"],
    ["ИП Нечаева Ольга Игоревна", "ИП Нечаева О."],
    ["Hurtownia Materiałów Zieleń Sp. z o.o.", "Hurtownia Materiałów Zieleń Sp"],
    ["Cofetăria Crinul SRL", "Cofetăria Crinul SRL, București S1"],
  ])("cut short or with what is not its name: %s, %s", (a, b) => {
    expect(areOne(a, b, { phone: "0264 431 207", city: "București" })).toBe(true);
  });

  test.each([
    ["Frasin SRL", "Stejarul SRL (fost Frasin SRL)"],
    ["Frasin SRL", "Frasin SRL, acum Stejarul SRL"],
    ["ООО Заря", "ООО «Восход» (ранее ООО «Заря»)"],
    ["Kłos s.c.", "Dolina Sp. z o.o. (dawniej Kłos s.c.)"],
    ["Maier GmbH", "Huber GmbH (vormals Maier GmbH)"],
  ])("under the name that it had: %s, %s", (a, b) => {
    expect(areOne(a, b)).toBe(true);
    expect(areOne(a, b, { city: "Orhei" })).toBe(false);
  });
});

describe("two clients behind one phone", () => {
  test.each([
    ["ИП Петров А.О.", "ИП Петров П.П."],
    ["IP Petrov A.O.", "IP Petrov S.A."],
    ["ИП Соколов Иван Петрович", "ИП Соколов Иван Сергеевич"],
    ["ИП Малышев А.А.", "ИП Малышева А.А."],
    ["Popescu Ion PFA", "Popescu Ioan PFA"],
    ["Praxis Dr. Anne Holm", "Praxis Dr. Arne Holm"],
    ["Kwiaciarnia Irys Anna Baran", "Kwiaciarnia Irys Ewa Baran"],
  ])("persons: %s, %s", (a, b) => {
    expect(areOne(a, b)).toBe(false);
  });

  test.each([
    ["ООО Роза", "ООО Коза"],
    ["Viva Sport SRL", "Viva Spot SRL"],
    ["Alfa Trans SRL", "Alfa Transport SRL"],
    ["Кафе Заря", "Ресторан Заря"],
    ["ООО ТД Вектор", "ООО Вектор"],
    ["Kłos s.c.", "Kłos s.j."],
    ["Farmacia Salvia 1", "Farmacia Salvia"],
  ])("firms: %s, %s", (a, b) => {
    expect(areOne(a, b)).toBe(false);
  });
});

test("a house is the number behind the street, not the one that is in its name", () => {
  const at = (address: string) => profileOf({ name: "Nord Trans SRL", city: "Orhei", address });
  const judge = (a: string, b: string) => judgePair(at(a), at(b));
  expect(judge("str. 31 August 18", "31 August nr. 18")).toMatchObject({
    isAlike: true,
    support: ["town", "street"],
  });
  expect(judge("str. 31 August 18", "31 August nr. 20").isAlike).toBe(false);
  expect(judge("bd. 1 Decembrie 1918 nr. 5", "1 Decembrie 1918, 7").isAlike).toBe(false);
  expect(judge("ул. Измаил 44", "str. Ismail 44").isAlike).toBe(true);
});

test("a mailbox of the firm's own domain is its, one of a provider's domain is anybody's", () => {
  const judge = (a: string, b: string) =>
    judgePair(
      profileOf({ name: "Frasin Lux SRL", email: a }),
      profileOf({ name: "Frasim Lux SRL", email: b }),
    );
  expect(judge("ana@frasin.example", "office@frasin.example").isAlike).toBe(true);
  expect(judge("frasin@gmail.com", "ana@gmail.com").isAlike).toBe(false);
});
