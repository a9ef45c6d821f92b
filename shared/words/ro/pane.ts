import type { pane as en } from "../en/pane.ts";
import { counted } from "../plural.ts";

const salesLines = (count: number, printed: string) =>
  counted("ro", count, printed, {
    one: "linie de vânzări",
    few: "linii de vânzări",
    other: "de linii de vânzări",
  });
const clients = (count: number, printed: string) =>
  counted("ro", count, printed, { one: "client", few: "clienți", other: "de clienți" });

export const pane: typeof en = {
  loading: "Se încarcă …",
  tryAgain: "Încercați din nou",
  reload: "Reîncărcați panoul",
  cancel: "Renunțați",
  close: "Închideți",
  more: "Mai multe",
  undo: "Anulați",

  bar: {
    connected: "Conectat la Dosar",
    notConnected: "Neconectat",
    looking: "Se caută Dosar …",
    disconnect: "Deconectați acest registru",
    functions: "Dosar în formule",
    placeHint: "Browserul și semnul acelui Dosar din care citește registrul, așa cum le arată setările lui",
    labelled: (label) => `Date etichetate „${label}”`,
  },

  notInExcel: {
    title: "Deschideți acest panou în Excel",
    text: "Această pagină este panoul Dosar și funcționează în Excel. În Excel, apăsați butonul Dosar din fila Pornire.",
  },
  noLibrary: {
    title: "Biblioteca Excel nu s-a încărcat",
    text: "Panoul o încarcă de la Microsoft când se deschide. Verificați conexiunea la internet, apoi încercați din nou.",
  },
  missing: {
    title: "Dosar nu a fost găsit în acest browser",
    text: "Panoul citește datele din extensia Dosar, în același browser cu Excel pe web. Instalați sau activați extensia, apoi reîncărcați panoul.",
    desktop:
      "Excel pentru Windows și Mac nu vede browserul. Acolo lucrați cu un fișier de date sau deschideți registrul în Excel pe web; foile funcționează apoi oriunde.",
  },
  orphaned: {
    title: "Dosar a fost actualizat sau dezactivat",
    text: "Panoul este încă legat de Dosar dinainte de actualizare. Dacă este dezactivat, activați-l din nou. Apoi reîncărcați panoul pentru a continua; în registru nu se schimbă nimic.",
  },
  versionDiffers: {
    title: "Panoul și extensia nu se potrivesc",
    text: "Una dintre ele are altă versiune. Actualizați extensia Dosar, apoi reîncărcați panoul.",
  },

  connect: {
    title: "Conectare la Dosar",
    text: "Dosar din acest browser vă va întreba ce poate citi și ce poate aduce înapoi registrul.",
    action: "Conectați",
    found: "Dosar a fost găsit în acest browser",
    compare: "Comparați codul",
    compareHint: "Același cod trebuie să apară în fereastra Dosar. Dacă diferă, apăsați acolo „Refuzați”.",
    code: (digits) => `Cod ${digits}`,
    ready: "Gata",
    show: "Arătați Dosar",
    waiting: (minutesAndSeconds) => `Se așteaptă răspunsul, mai sunt ${minutesAndSeconds}`,
    refused:
      "Ați refuzat conectarea în Dosar. Registrul nu citește nimic. Conectați din nou dacă a fost o greșeală.",
    expired:
      "Codul nu mai este valabil: cele două minute au trecut sau alt panou al acestui registru a cerut un cod mai nou. Conectați din nou pentru un cod nou.",
    tooMany: "Mai multe registre așteaptă un răspuns în Dosar. Răspundeți acolo, apoi conectați din nou.",
    lost: "Conectarea a fost retrasă în Dosar. Foile rămân; conectați din nou pentru a citi date noi.",
    otherDosar:
      "Dosar din acest browser nu cunoaște conectarea: este altul sau a fost instalat din nou. Foile rămân; conectați din nou pentru a citi din el.",
    disconnected: "Deconectat. Foile rămân cum sunt.",
    notKept: "Acest browser nu lasă panoul să rețină conectarea: data viitoare veți compara din nou un cod.",
  },

  sheets: {
    group: "Ce doriți să faceți",
    client: "Fișa clientului",
    forecast: "Prognoza segmentului",
    prices: "Prețuri",
  },
  client: {
    label: "Client",
    search: "Nume, cod sau localitate",
    count: clients,
    none: (text) => `Niciun client nu se potrivește cu „${text}”.`,
    insert: "Inserați fișa clientului",
    update: "Actualizați fișa clientului",
  },
  forecast: {
    label: "Segment",
    choose: "Alegeți un segment",
    clients,
    none: "Încă nu există segmente. Adăugați unul în Dosar, la Segmente: o regulă precum „Țara este România”.",
    noneInFile:
      "În acest fișier de date nu sunt segmente. Salvați în Dosar, la Fișiere de date, unul cu toți clienții sau cu un segment și deschideți-l aici.",
    insert: "Inserați prognoza segmentului",
    update: "Actualizați prognoza segmentului",
  },
  prices: {
    text: "Cel mai recent preț al fiecărei oferte salvate, cu schimbarea, vechimea și legătura către pagină.",
    count: (count, printed) =>
      counted("ro", count, printed, { one: "ofertă", few: "oferte", other: "de oferte" }),
    none: "Încă nu există prețuri. Deschideți pagina unui produs al concurenței și apăsați butonul Dosar din bara browserului.",
    notAllowed:
      "Registrul nu are voie să citească prețurile. Deconectați-l din meniul de sus, conectați-l din nou și permiteți-le.",
    notInFile:
      "Acest fișier de date a fost salvat fără prețuri. Salvați în Dosar, la Fișiere de date, unul cu prețuri și deschideți-l aici.",
    insert: "Inserați prețurile",
    update: "Actualizați prețurile",
  },
  ledger: (count, printed, from, to) => `${salesLines(count, printed)}, ${from} – ${to}`,
  noLedger: "Încă nu există vânzări. Importați un fișier de vânzări în Dosar, la Importuri.",

  workbook: {
    title: "Acest registru",
    noSheets: "Încă nu are foi Dosar",
    sheets: (count, printed) =>
      counted("ro", count, printed, { one: "foaie Dosar", few: "foi Dosar", other: "de foi Dosar" }),
    asOf: (instant) => `din ${instant}`,
    changed: (parts) => `De atunci: ${parts.join(", ")}`,
    salesLines: (count, printed) =>
      counted("ro", count, printed, {
        one: "linie de vânzări schimbată",
        few: "linii de vânzări schimbate",
        other: "de linii de vânzări schimbate",
      }),
    prices: (count, printed) =>
      counted("ro", count, printed, {
        one: "preț schimbat",
        few: "prețuri schimbate",
        other: "de prețuri schimbate",
      }),
    notes: (count, printed) =>
      counted("ro", count, printed, { one: "notă nouă", few: "note noi", other: "de note noi" }),
    clients: (count, printed) =>
      counted("ro", count, printed, {
        one: "client schimbat",
        few: "clienți schimbați",
        other: "de clienți schimbați",
      }),
    segments: (count, printed) =>
      counted("ro", count, printed, {
        one: "segment schimbat",
        few: "segmente schimbate",
        other: "de segmente schimbate",
      }),
    same: "De atunci nu s-a schimbat nimic",
    otherOrigin: "Unele foi sunt făcute dintr-un fișier de date sau din alt Dosar: actualizați-le",
    refreshThis: "Actualizați foaia",
    refreshAll: (count, printed) =>
      `Actualizați ${counted("ro", count, printed, { one: "foaie", few: "foi", other: "de foi" })}`,
  },

  saveAsFile: "Salvați ca registru de lucru (.xlsx)",

  job: {
    data: "Date din Dosar",
    figures: "Calcule",
    sheet: "Foaia din Excel",
    file: "Fișierul registrului",
    lines: salesLines,
    of: (done, allCount, printedAll) => `${done} din ${salesLines(allCount, printedAll)}`,
    stopping: "Se oprește …",
    cancelHint:
      "Puteți lucra mai departe în alte foi. Până când foaia este scrisă, renunțarea nu schimbă nimic.",
    writingHint: "Excel scrie foaia. Coloanele și notele dumneavoastră rămân.",
    refreshing: (index, all) => `Foaia ${index} din ${all}`,
  },

  done: {
    saved: (name) => `Salvat: ${name}`,
    inserted: (title) => `${title} este în registru`,
    updated: (title) => `${title} este la zi`,
    refreshed: (count, printed) =>
      counted("ro", count, printed, {
        one: "foaie este la zi",
        few: "foi sunt la zi",
        other: "de foi sunt la zi",
      }),
    kept: (count, printed) =>
      counted("ro", count, printed, {
        one: "coloană a dumneavoastră păstrată",
        few: "coloane ale dumneavoastră păstrate",
        other: "de coloane ale dumneavoastră păstrate",
      }),
    edits: (count, printed) =>
      counted("ro", count, printed, {
        one: "celulă scrisă de dumneavoastră păstrată",
        few: "celule scrise de dumneavoastră păstrate",
        other: "de celule scrise de dumneavoastră păstrate",
      }),
    cancelled: "Ați renunțat. Registrul este cum a fost.",
    writtenOn: "Între timp ați scris pe această foaie, așa că a rămas. O ștergeți cu tot ce ați scris?",
    removeAll: "Ștergeți foaia",
    undone: "Anulat. Foaia a fost scoasă.",
  },

  problems: {
    title: "Nu a reușit",
    "no-answer":
      "Dosar nu răspunde. Verificați dacă extensia este activată, apoi încercați din nou. Ce a sosit se păstrează și nu s-a scris nimic.",
    "data-is-newer":
      "Datele Dosar au fost scrise de o versiune mai nouă decât extensia Dosar din acest browser. Actualizați extensia, apoi încercați din nou. Nu s-a scris nimic.",
    "older-window-open":
      "O fereastră cu o versiune Dosar mai veche este încă deschisă. Închideți sau reîncărcați celelalte ferestre Dosar din acest browser, apoi încercați din nou. Nu s-a scris nimic.",
    "window-outdated":
      "O versiune Dosar mai nouă a preluat datele. Reîncărcați pagina cu registrul, apoi încercați din nou. Nu s-a scris nimic.",
    "store-failed":
      "Dosar nu și-a putut deschide datele. Deschideți Dosar în acest browser, vedeți ce spune, apoi încercați din nou. Nu s-a scris nimic.",
    "not-allowed":
      "Registrul nu are voie să facă acest lucru. Deconectați-l din meniul de sus, conectați-l din nou și permiteți. Nu s-a scris nimic.",
    "not-in-file":
      "Acest fișier de date a fost salvat fără prețuri. Salvați în Dosar, la Fișiere de date, unul cu prețuri și deschideți-l aici. Nu s-a scris nimic.",
    "data-keeps-changing":
      "Datele din Dosar se schimbă mereu; probabil rulează un import. Așteptați să se termine, apoi încercați din nou. Nu s-a scris nimic.",
    incomplete: "Nu au sosit toate liniile de vânzări. Încercați din nou. Nu s-a scris nimic.",
    "too-large":
      "Răspunsul este mai mare decât poate primi panoul. Alegeți un segment mai mic. Nu s-a scris nimic.",
    "not-readable":
      "Panoul și extensia nu s-au înțeles. Actualizați extensia Dosar, apoi reîncărcați panoul. Nu s-a scris nimic.",
    "client-gone": "Acest client nu mai este în Dosar. Alegeți altul. Nu s-a scris nimic.",
    "segment-gone": "Acest segment nu mai este în Dosar. Alegeți altul. Nu s-a scris nimic.",
    "figures-failed": "Calculele nu au reușit. Este o eroare în Dosar. Nu s-a scris nimic.",
    "cell-edit-mode":
      "În Excel se editează încă o celulă. Apăsați Enter sau Esc în foaie, apoi încercați din nou.",
    "sheet-too-big": "Foaia este mai mare decât poate primi Excel dintr-o dată. Alegeți un segment mai mic.",
    "sheet-protected":
      "Registrul sau foaia este protejată ori doar pentru citire. Eliminați protecția sau salvați o copie, apoi încercați din nou.",
    "session-lost": "Excel și-a pierdut sesiunea. Reîncărcați registrul în browser, apoi încercați din nou.",
    "excel-busy": "Excel este ocupat. Așteptați puțin, apoi încercați din nou.",
    "sheet-unreadable":
      "Dosar nu poate citi ce și-a notat despre această foaie, de aceea nu o schimbă. Redenumiți-o sau ștergeți-o și inserați-o din nou.",
    "excel-failed":
      "Excel nu a dus operația la capăt. Încercați din nou; dacă se repetă, reîncărcați panoul.",
    nothingWritten: "Nu s-a scris nimic.",
    partlyWritten:
      "O parte a foii poate fi deja nouă: actualizați foaia ca să fie întreagă. Celulele dumneavoastră rămân.",
    unexpected: "S-a întâmplat ceva neprevăzut. Reîncărcați panoul și încercați din nou.",
  },
};
