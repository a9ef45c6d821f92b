import type { picker as en } from "../en/picker.ts";

export const picker: typeof en = {
  title: "Dosar: alegeți pe pagină",
  fields: { price: "Preț", name: "Nume", unit: "Unitate" },
  point: "Faceți clic sau mergeți cu săgețile și apăsați Enter. Escape încheie.",
  readsNow: "Rețeta dumneavoastră citește aici: ",
  missedNow: "Nicio rețetă a dumneavoastră nu găsește un preț aici; ce salvați citește pagini ca aceasta.",
  reads: "Se citește: ",
  proposes: "Prețul dumneavoastră este aici: ",
  notFound:
    "Prețul nu se găsește pe pagină așa cum l-ați scris. Faceți clic pe el sau mergeți cu săgețile și apăsați Enter.",
  unread: "Nu se poate citi așa sau nu s-ar regăsi pe altă pagină. Alegeți altceva.",
  frame: "Aceea este o pagină separată în pagină. Dosar nu o poate citi.",
  shadow: "Pagina ține acea parte închisă. Dosar nu o poate citi.",
  save: "Salvați rețeta",
  again: "Alegeți din nou",
  forget: "Uitați rețeta acestei pagini",
  forgetAll: "Uitați rețetele acestui site",
  cancel: "Anulați",
  saved: "S-a salvat. Apăsați butonul Dosar pentru a citi pagina cu ea.",
  forgotten: "S-a uitat. Pagina se citește fără rețetă.",
  failed: "Nu s-a salvat nimic. Reîncărcați pagina și încercați din nou.",
};
