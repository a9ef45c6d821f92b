import type { paneFiles as en } from "../en/pane-files.ts";
import { counted } from "../plural.ts";

export const paneFiles: typeof en = {
  or: "Или работайте с файлом данных",
  orText:
    "Он сохраняется в Dosar, в разделе «Файлы данных». Для Excel на компьютере или для клиентов коллеги.",
  drop: "Перетащите сюда файл .dosar",
  choose: "Выбрать файл данных",
  opening: (name) => `Открываем ${name} …`,
  worksFrom: (name) => `Из файла ${name}`,
  openAnother: "Открыть другой файл данных",
  close: "Закрыть файл данных",
  open: "Работать с файлом данных",
  notKept: "Excel не даёт панели запомнить файл: в следующий раз выберите его снова.",
  card: "Клиент",
  edit: "Изменить",
  save: "Сохранить",
  cancel: "Отмена",
  status: "Статус",
  category: "Категория",
  channel: "Канал",
  tags: "Метки",
  tagsHint: "Через запятую",
  priceColumn: "Колонка цен",
  phone: "Телефон",
  email: "Эл. почта",
  nothing: "–",
  mayNotEdit:
    "Этой книге разрешено читать, но не изменять. Чтобы изменять клиентов здесь, подключите её заново и разрешите изменения.",
  saved: "Сохранено в Dosar",
  waits: "Хранится здесь, пока вы это не вернёте",
  addNote: "Добавить заметку",
  noteKind: "Вид",
  noteKinds: {
    need: "Потребность",
    prospect: "Перспектива",
    risk: "Риск",
    reliability: "Надёжность",
    relationship: "Отношения",
    other: "Другое",
  },
  noteText: "Заметка",
  failed: "Сохранить не удалось. Попробуйте ещё раз.",
  editsTitle: (count, printed) =>
    counted("ru", count, printed, {
      one: "изменение ждёт возврата",
      few: "изменения ждут возврата",
      many: "изменений ждут возврата",
      other: "изменения ждут возврата",
    }),
  editsHint:
    "Они хранятся в этой книге. Сохраните их как файл данных и откройте его в Dosar, в разделе «Файлы данных»; отсюда они исчезнут, когда придёт более новый файл данных с ними.",
  editsSaved: (instant) => `Последний раз сохранены ${instant}`,
  return: "Вернуть изменения",
  returned: (name) => `${name} сохранён в загрузках.`,
  bring: "Записать их в Dosar",
  brought: (count, printed) =>
    `${counted("ru", count, printed, { one: "изменение", few: "изменения", many: "изменений", other: "изменения" })} записано в Dosar`,
  dropEdit: (client, what) => `Отказаться от изменения: ${client}, ${what}`,
  editOf: (client, field) => `${client}: ${field}`,
  note: "заметка",
  notInWorkbook:
    "Изменения не удалось сохранить в книге: она защищена или открыта только для чтения. Верните их до закрытия книги.",
  fileName: (day) => `dosar-izmeneniya-${day}.dosar`,
};
