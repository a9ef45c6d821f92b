import type { paneFiles as en } from "../en/pane-files.ts";
import { counted } from "../plural.ts";

export const paneFiles: typeof en = {
  or: "Sau lucrați cu un fișier de date",
  orText: "Salvat în Dosar, la Fișiere de date. Pentru Excel pe desktop sau pentru clienții unui coleg.",
  drop: "Trageți aici un fișier .dosar",
  choose: "Alegeți un fișier de date",
  opening: (name) => `Se deschide ${name} …`,
  worksFrom: (name) => `Din ${name}`,
  openAnother: "Deschideți alt fișier de date",
  close: "Închideți fișierul de date",
  open: "Lucrați cu un fișier de date",
  notKept: "Excel nu lasă panoul să țină minte fișierul: data viitoare alegeți-l din nou.",
  edit: "Modificați",
  save: "Salvați",
  cancel: "Renunțați",
  status: "Statut",
  category: "Categorie",
  channel: "Canal",
  tags: "Etichete",
  tagsHint: "Separate prin virgule",
  priceColumn: "Coloană de preț",
  phone: "Telefon",
  email: "E-mail",
  nothing: "–",
  mayNotEdit:
    "Acest registru poate citi, dar nu poate modifica. Ca să modificați clienți aici, conectați-l din nou și permiteți modificările.",
  saved: "Salvat în Dosar",
  waits: "Se păstrează aici până la trimitere",
  "taken-back": "Anulat.",
  "changed-since": "Nu s-a anulat: între timp s-a schimbat în Dosar.",
  addNote: "Adăugați o notă",
  noteKind: "Tip",
  noteKinds: {
    need: "Nevoie",
    prospect: "Perspectivă",
    risk: "Risc",
    reliability: "Seriozitate",
    relationship: "Relație",
    other: "Altele",
  },
  noteText: "Notă",
  failed: "Nu s-a putut salva. Încercați din nou.",
  editsTitle: (count, printed) =>
    counted("ro", count, printed, {
      one: "modificare așteaptă să fie trimisă",
      few: "modificări așteaptă să fie trimise",
      other: "de modificări așteaptă să fie trimise",
    }),
  editsHint:
    "Se păstrează în acest registru. Salvați-le ca fișier de date și deschideți-l în Dosar, la Fișiere de date; dispar de aici când un fișier de date mai nou le conține.",
  editsSaved: (instant) => `Salvate ultima dată ${instant}`,
  return: "Trimiteți modificările",
  returned: (name) => `${name} este în descărcări.`,
  bring: "Scrieți-le în Dosar",
  brought: (count, printed) =>
    `${counted("ro", count, printed, { one: "modificare este", few: "modificări sunt", other: "de modificări sunt" })} în Dosar`,
  staying: (count, printed) =>
    `${counted("ro", count, printed, { one: "modificare rămâne", few: "modificări rămân", other: "de modificări rămân" })} aici; lângă fiecare este scris motivul.`,
  clientGone: "Acest client nu mai este în Dosar.",
  changedSince: (value) => `Între timp, în Dosar a devenit „${value}”.`,
  replace: "Scrieți varianta mea",
  replaceEdit: (client, what) => `Scrieți varianta mea: ${client}, ${what}`,
  changedMeanwhile: (field, value) =>
    `Între timp, în Dosar câmpul „${field}” a devenit „${value}”. Salvați din nou ca să rămână varianta dumneavoastră.`,
  dropEdit: (client, what) => `Renunțați la modificare: ${client}, ${what}`,
  editOf: (client, field) => `${client}: ${field}`,
  note: "notă",
  notKeptInWorkbook: {
    "not-written":
      "Modificările nu au putut fi păstrate în registru, care este protejat sau doar pentru citire. Trimiteți-le înainte de a-l închide.",
    unread:
      "Excel nu a lăsat panoul să citească modificările pe care registrul poate le are deja, așa că nimic nu a fost scris peste ele. Încheiați celula în care scrieți și mai faceți o modificare sau trimiteți-le pe acestea înainte de a închide registrul.",
    "unknown-version":
      "Registrul conține modificări făcute cu o versiune mai nouă de Dosar; ele rămân neatinse. Reîncărcați panoul ca să primiți acea versiune, dar trimiteți mai întâi modificările de aici: ele există doar în acest panou.",
  },
  fileName: (day) => `dosar-modificari-${day}.dosar`,
};
