import type { recipeEditing as en } from "../en/recipe-editing.ts";

export const recipeEditing: typeof en = {
  title: (host) => `Rețeta site-ului ${host}`,
  lead: "Fiecare câmp se citește pe prima dintre căile sale care duce la o singură valoare.",
  page: "Pagina de probă",
  try: "Probați",
  trying: "Se citește pagina …",
  tried: (title) => `Probată pe „${title}”.`,
  notTried: (reason) => `${reason}. Nu s-a probat nimic.`,
  addressFaults: {
    "no-address": "Scrieți o adresă care începe cu https://.",
    "other-site": "Aceea este o pagină a altui site. Rețeta nu se folosește acolo.",
  },
  tryHint:
    "Browserul întreabă dacă Dosar poate citi acest site. Ce desenează pagina abia mai târziu nu se poate proba aici; alegeți din nou pe pagină.",
  pickAgain: "Alegeți din nou pe pagină",
  pickHint:
    "Pagina se deschide într-o filă nouă. Apăsați acolo butonul Dosar, apoi „Alegeți pe pagină”; pe un site pe care Dosar îl poate citi, bara se deschide singură.",
  whenPicked: (sample) => `La alegere: ${sample}`,
  ways: {
    css: (count) => `Calea ${count}: selector (CSS)`,
    label: (count) => `Calea ${count}: după cuvintele`,
    place: (count) => `Calea ${count}: loc pe pagină; trebuie să coincidă două`,
  },
  faults: {
    empty: "Scrieți ceva sau eliminați această cale.",
    "no-selector": "Acesta nu este un selector CSS.",
  },
  reads: (text) => `Duce la „${text}”.`,
  nothing: "Nu duce la nimic pe acea pagină.",
  several: (texts) => `Duce la mai multe valori, deci la niciuna: ${texts}`,
  unread: (text) => `Duce la „${text}”, ceea ce nu se poate citi așa.`,
  fieldReads: (field, text) => `${field} pe acea pagină: ${text}`,
  misses: (field) => `${field}: nu se găsește pe acea pagină.`,
  addWay: (field) => `Adăugați un selector: ${field}`,
  removeWay: (count) => `Eliminați calea ${count}`,
  drop: (field) => `Scoateți: ${field}`,
  dropped: "Se va citi fără rețeta dumneavoastră după ce salvați.",
  bringBack: (field) => `Aduceți înapoi: ${field}`,
  notSaved: "O cale nu este încă în regulă. Nu s-a salvat nimic.",
  saved: (host) => `Rețeta site-ului ${host} a fost modificată.`,
};
