import type { tour as en } from "../en/tour.ts";
import { clip } from "./clip.ts";
import { connection } from "./connection.ts";
import { dashboard } from "./dashboard.ts";
import { importWords } from "./import.ts";
import { pane } from "./pane.ts";

export const tour: typeof en = {
  title: "Un tur al programului Dosar",
  lead: "De la un fișier de vânzări și pagina unui concurent la foi într-un registru Excel, în unsprezece pași. Browserul are un profil al lui, care se șterge când îl închideți; nimic nu pleacă de pe acest calculator.",
  generatedNote:
    "Un fișier de vânzări este real: o parte din „Online Retail” de Daqing Chen (UCI Machine Learning Repository, CC BY 4.0). Celălalt este generat: vânzări inventate, cu eticheta „generated” pe fiecare ecran și foaie.",
  workbookNote:
    "Pagina registrului ține locul lui Excel pe web: biblioteca office.js adevărată, registrul simulat. Formulele se văd, dar nu se calculează.",
  walked: "Parcurs automat",
  steps: {
    importReal: {
      title: "Importați trei luni de vânzări reale (Online Retail, CC BY 4.0)",
      how: `Salvați fișierul, apoi trageți-l în Dosar la „${dashboard.views.imports}”. ${importWords.currency}: GBP. ${importWords.source}: online-retail. Apăsați „${importWords.next}”, adăugați rândurile, apoi „${importWords.segmentsMake}”.`,
    },
    importGenerated: {
      title: "Importați 48 de luni generate, etichetate ca generate",
      how: `La fel cu al doilea fișier. ${importWords.source}: generated. ${importWords.label}: generated.`,
    },
    clipPrice: {
      title: "Salvați un preț din magazinul-model cu două clicuri",
      how: `Deschideți cafeaua din magazin, apăsați butonul Dosar din bara browserului, apoi „${clip.save}”. Celelalte produse și lista pentru firme își spun prețurile altfel și în alte limbi.`,
    },
    clipChange: {
      title: "Vedeți că prețul s-a schimbat, păstrați-l și notați ce spune pagina",
      how: `Scumpiți cafeaua, reîncărcați pagina ei și apăsați butonul Dosar: apar ultimul preț și schimbarea. „${clip.save}”, apoi „${clip.note}” despre magazin.`,
    },
    connect: {
      title: "Conectați registrul comparând șase cifre",
      how: `Apăsați „${pane.connect.action}” în panoul din dreapta registrului, apoi „${connection.grant}” în Dosar.`,
    },
    realClientSheet: {
      title: "Fișa unui client din vânzările reale",
      how: `„${pane.sheets.client}”, clientul 14646, „${pane.client.insert}”.`,
    },
    generatedClientSheet: {
      title: "Fișa unui client din vânzările generate",
      how: "La fel pentru clientul G1001: patru ani, fiecare lună lângă cea de acum un an.",
    },
    generatedForecast: {
      title: "Prognoza unui segment din vânzările generate",
      how: `„${pane.sheets.forecast}”, segmentul Romania, „${pane.forecast.insert}”.`,
    },
    realForecast: {
      title: "Prognoza unui segment din vânzările reale: prea scurt pentru sezon, iar foaia o spune",
      how: "La fel pentru United Kingdom. Din trei luni nu se vede niciun sezon, iar foaia nu îl inventează.",
    },
    prices: {
      title: "Prețurile concurenților",
      how: `„${pane.sheets.prices}”, „${pane.prices.insert}”.`,
    },
    refresh: {
      title: "Actualizați o foaie care are o coloană a dumneavoastră",
      how: `Scrieți ceva într-o celulă lângă tabel, apoi „${pane.workbook.refreshThis}”: ce ați scris rămâne.`,
    },
  },
  actions: {
    dashboard: "Deschideți Dosar",
    imports: "Deschideți importurile",
    workbook: "Mergeți la registru",
    dearer: "Scumpiți cafeaua",
    coffee: "Cafeaua",
    shop: "Magazinul-model",
    realLedger: "online-retail.csv",
    generatedLedger: "generated-ledger.csv",
  },
};
