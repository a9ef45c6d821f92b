import type { offerQuestions as en } from "../en/offer-questions.ts";

export const offerQuestions: typeof en = {
  same: (name) => `Aceeași ofertă ca „${name}”?`,
  why: {
    gtin: "Codul ei de bare este și pe această pagină, la altă adresă.",
    sku: "Codul ei de articol este și pe această pagină, la altă adresă.",
    renamed: "Era la această adresă, cu alte coduri.",
  },
  yes: "Aceeași",
  no: "Alta",
  doubts: {
    zero: "Prețul este 0. Verificați dacă pagina arată unul.",
    currency: "Altă monedă decât data trecută. Verificați semnul de lângă preț.",
    tenfold: "De zece ori mai mult sau mai puțin decât data trecută. Verificați punctul sau virgula.",
    large: "Departe de ultimul preț. Verificați dacă este același ambalaj și o singură bucată.",
  },
  saveAnyway: "Salvați din nou ca să rămână.",
};
