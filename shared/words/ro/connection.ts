import type { connection as en } from "../en/connection.ts";

export const connection: typeof en = {
  title: "Un registru cere conectarea",
  named: (workbookName) => `„${workbookName}” cere să citească clienții, vânzările, notele și prețurile.`,
  unnamed: "Un registru fără nume cere să citească clienții, vânzările, notele și prețurile.",
  through: (origin) => `Prin ${origin}`,
  compare: "Aceleași șase cifre trebuie să apară în panoul Dosar din Excel.",
  code: (digits) => `Cod ${digits}`,
  grant: "Codurile coincid, conectați",
  refuse: "Refuzați",
  remaining: (minutesAndSeconds) => `mai sunt ${minutesAndSeconds}`,
  granted: "Conectat. Registrul poate citi acum.",
  refused: "Refuzat. Registrul nu citește nimic.",
  expired: "Timpul a expirat. Apăsați din nou Conectați în panou pentru un cod nou.",
};
