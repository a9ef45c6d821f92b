import type { connection as en } from "../en/connection.ts";

export const connection: typeof en = {
  title: "Excel просит подключения",
  named: (workbookName) =>
    `Excel с открытой книгой «${workbookName}» просит читать клиентов, продажи, заметки и цены. Вопрос задаётся один раз для всех книг в этом браузере.`,
  unnamed:
    "Excel с открытой книгой без названия просит читать клиентов, продажи, заметки и цены. Вопрос задаётся один раз для всех книг в этом браузере.",
  through: (origin) => `Через ${origin}`,
  compare: "Те же шесть цифр должны стоять на панели Dosar в Excel.",
  code: (digits) => `Код ${digits}`,
  grant: "Коды совпадают, подключить",
  refuse: "Отказать",
  remaining: (minutesAndSeconds) => `осталось ${minutesAndSeconds}`,
  granted: "Подключено. Excel может читать данные.",
  refused: "Отказано. Excel ничего не читает.",
  expired: "Время вышло. Нажмите на панели «Подключить» ещё раз, чтобы получить новый код.",
};
