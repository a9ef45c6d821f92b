import type { connection as en } from "../en/connection.ts";

export const connection: typeof en = {
  title: "Книга просит подключения",
  named: (workbookName) => `«${workbookName}» просит читать клиентов, продажи, заметки и цены.`,
  unnamed: "Книга без названия просит читать клиентов, продажи, заметки и цены.",
  through: (origin) => `Через ${origin}`,
  compare: "Те же шесть цифр должны стоять на панели Dosar в Excel.",
  code: (digits) => `Код ${digits}`,
  grant: "Коды совпадают, подключить",
  refuse: "Отказать",
  remaining: (minutesAndSeconds) => `осталось ${minutesAndSeconds}`,
  granted: "Подключено. Книга может читать данные.",
  refused: "Отказано. Книга ничего не читает.",
  expired: "Время вышло. Нажмите на панели «Подключить» ещё раз, чтобы получить новый код.",
};
