import type { connection as en } from "../en/connection.ts";

export const connection: typeof en = {
  title: "Excel cere conectarea",
  named: (workbookName) =>
    `Excel, cu „${workbookName}” deschis, cere să citească clienții, vânzările, notele și prețurile. Sunteți întrebat o singură dată pentru toate registrele din acest browser.`,
  unnamed:
    "Excel, cu un registru fără nume deschis, cere să citească clienții, vânzările, notele și prețurile. Sunteți întrebat o singură dată pentru toate registrele din acest browser.",
  through: (origin) => `Prin ${origin}`,
  compare: "Aceleași șase cifre trebuie să apară în panoul Dosar din Excel.",
  code: (digits) => `Cod ${digits}`,
  grant: "Codurile coincid, conectați",
  refuse: "Refuzați",
  remaining: (minutesAndSeconds) => `mai sunt ${minutesAndSeconds}`,
  granted: "Conectat. Excel poate citi acum.",
  refused: "Refuzat. Excel nu citește nimic.",
  expired: "Timpul a expirat. Apăsați din nou Conectați în panou pentru un cod nou.",
};
