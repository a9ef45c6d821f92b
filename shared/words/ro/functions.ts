import type { functions as en } from "../en/functions.ts";
import { counted } from "../plural.ts";
import { printFullDay, printMonth } from "../print.ts";

const wholeMonths = (count: number) =>
  counted("ro", count, String(count), {
    one: "lună întreagă",
    few: "luni întregi",
    other: "de luni întregi",
  });

export const functions: typeof en = {
  title: "Dosar în formule",
  intro:
    "Trei funcții citesc datele dumneavoastră din Dosar cât timp panoul este conectat. Valorile rămân în celule și când nu este.",
  back: "Înapoi",
  copy: "Copiați",
  copied: "S-a copiat",
  copyFailed: "Browserul nu lasă panoul să copieze. Selectați formula și apăsați Ctrl+C.",
  recalculate: "Recalculați registrul",
  recalculateHint:
    "Excel păstrează o valoare până când se schimbă ceva în formula ei. Așa se calculează din nou toate formulele.",
  argumentsTitle: "Între paranteze",
  optional: "poate lipsi",
  examplesTitle: "Exemple",
  errorsTitle: "Când celula arată o eroare",

  about: {
    NETSALES: "Vânzările nete ale unui client de la o zi la alta, fără TVA, cu retururile scăzute.",
    PRICE: "Prețul unei oferte la un concurent, așa cum era pe pagină: ultimul sau cel dintr-o zi.",
    FORECAST: "Prognoza unei luni pentru un segment sau un client, ca pe foaia de prognoză.",
  },
  details: {
    NETSALES:
      "Prima zi trebuie să fie într-o lună acoperită de vânzările importate; ultima poate fi în viitor, pentru un an în curs. 0 înseamnă că nu s-a vândut nimic, niciodată că nu se știe nimic.",
    PRICE: "În moneda paginii, cu sau fără TVA, după cum spune pagina.",
    FORECAST: "Pentru următoarele douăsprezece luni, în moneda celor mai multe vânzări.",
  },

  parameters: {
    client: { name: "client", description: "Numele, codul sau codul fiscal al clientului, complet" },
    from: { name: "de_la", description: "Prima zi: o dată sau un text ca 2026-01-31" },
    to: { name: "până_la", description: "Ultima zi, inclusiv" },
    currency: { name: "monedă", description: "Cod ca EUR, pentru un client cu vânzări în mai multe monede" },
    offer: {
      name: "produs_sau_ofertă",
      description:
        "Numele, adresa sau codul ofertei, ori numele sau SKU-ul produsului dumneavoastră cu care este asociată",
    },
    competitor: { name: "concurent", description: "Numele sau site-ul concurentului" },
    day: { name: "zi", description: "Prețul de la sfârșitul acelei zile; dacă lipsește, ultimul" },
    scope: {
      name: "segment_sau_client",
      description: "Numele unui segment sau numele, codul ori codul fiscal al unui client",
    },
    month: { name: "lună", description: "Orice zi din lună sau un text ca 2026-12" },
    level: {
      name: "nivel",
      description:
        "low (jos), middle (mijloc) sau high (sus); low 95 și high 95 pentru intervalul mai larg, altfel 80 %",
    },
  },

  examples: {
    NETSALES: [
      {
        args: ['"Hotel Perla"', '"2026-01-01"', '"2026-12-31"'],
        text: "Cât a cumpărat Hotel Perla anul acesta",
      },
      { args: ["A2", "B$1", "C$1"], text: "Codul clientului în A2, prima și ultima zi în B1 și C1" },
    ],
    PRICE: [
      { args: ['"Cafea boabe 1 kg"', '"magazin.example"'], text: "Ultimul preț din acel magazin" },
      { args: ["A2", "B2", '"2026-11-01"'], text: "Prețul așa cum era pe 1 noiembrie" },
    ],
    FORECAST: [
      { args: ['"România"', '"2026-12"'], text: "Mijlocul prognozei pentru decembrie" },
      { args: ['"România"', "A2", '"low 95"'], text: "Capătul de jos al intervalului de 95 %, luna în A2" },
    ],
  },

  errors: [
    {
      error: "#N/A",
      text: "Dosar nu știe acest lucru sau nu este conectat. Țineți cursorul pe semnul celulei pentru a citi de ce.",
    },
    {
      error: "#VALUE!",
      text: "Ceva dintre paranteze trebuie schimbat. Țineți cursorul pe semnul celulei pentru a citi ce.",
    },
    {
      error: "#NUM!",
      text: "Prognoza nu se poate calcula: mai puțin de trei luni întregi sau nicio vânzare.",
    },
  ],

  problemText(problem) {
    switch (problem.code) {
      case "missing-argument":
        return `„${this.parameters[problem.argument].name}” este gol.`;
      case "not-a-day":
        return `„${problem.text}” nu este o dată. Scrieți-o ca 2026-01-31.`;
      case "not-a-month":
        return `„${problem.text}” nu este o lună. Scrieți-o ca 2026-12.`;
      case "ambiguous-day":
        return `„${problem.text}” se poate citi ca două date. Scrieți-o ca 2026-01-31.`;
      case "not-a-level":
        return `„${problem.text}” nu este niciunul dintre: low, middle, high, low 95, high 95.`;
      case "not-a-currency":
        return `„${problem.text}” nu este o monedă. Scrieți codul ei, de exemplu EUR.`;
      case "days-reversed":
        return "Prima zi este după ultima.";
      case "unknown-client":
        return `Dosar nu are clientul „${problem.text}”. Este nevoie de numele complet, de un cod sau de codul fiscal.`;
      case "unknown-scope":
        return `Dosar nu are nici segment, nici client „${problem.text}”.`;
      case "unknown-competitor":
        return `Dosar nu are prețuri ale unui concurent „${problem.text}”.`;
      case "unknown-offer":
        return `${problem.competitor} nu are o ofertă salvată „${problem.text}”.`;
      case "several-found":
        return `„${problem.text}” se potrivește mai multora: ${problem.names.join(", ")}. Folosiți un cod sau o adresă.`;
      case "several-currencies":
        return `Există vânzări în ${problem.currencies.join(", ")}. Adăugați moneda dorită.`;
      case "nothing-imported":
        return "Dosar nu are încă vânzări. Importați acolo un fișier de vânzări.";
      case "before-ledger":
        return `Vânzările se cunosc de la ${printFullDay(problem.day, "ro-RO")}. Începeți cu acea zi sau cu una mai târzie.`;
      case "after-ledger":
        return `Vânzările se cunosc până la ${printFullDay(problem.day, "ro-RO")}. Importați altele mai noi în Dosar sau deschideți un fișier de date cu o perioadă mai lungă.`;
      case "no-price-yet":
        return `Prețul a fost văzut prima dată pe ${printFullDay(problem.day, "ro-RO")}.`;
      case "month-out-of-reach":
        return `Prognoza acoperă perioada din ${printMonth(problem.first, "ro-RO")} până în ${printMonth(problem.last, "ro-RO")}.`;
      case "no-sales":
        return "Nu există vânzări din care să se facă prognoza.";
      case "too-short":
        return `Prognoza are nevoie de ${wholeMonths(problem.neededCount)}; istoricul are ${wholeMonths(problem.monthCount)}.`;
      case "not-connected":
        return "Deschideți panoul Dosar și conectați registrul sau deschideți acolo un fișier de date.";
      case "not-allowed":
        return "Registrul nu are voie să citească acest lucru. Deconectați-l în panou, conectați-l din nou și permiteți.";
      case "not-in-file":
        return "Fișierul de date a fost salvat fără prețuri. Deschideți unul cu prețuri.";
      case "no-answer":
        return "Dosar nu a răspuns. Recalculați peste câteva clipe.";
      case "store-failed":
        return "Dosar nu și-a putut deschide datele. Deschideți Dosar în acest browser și vedeți ce spune.";
      case "unexpected":
        return "S-a întâmplat ceva neprevăzut. Reîncărcați panoul, apoi recalculați.";
    }
  },
};
