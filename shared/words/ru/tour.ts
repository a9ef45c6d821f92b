import type { tour as en } from "../en/tour.ts";
import { clip } from "./clip.ts";
import { connection } from "./connection.ts";
import { dashboard } from "./dashboard.ts";
import { importWords } from "./import.ts";
import { pane } from "./pane.ts";

export const tour: typeof en = {
  title: "Знакомство с Dosar",
  lead: "От файла продаж и страницы конкурента до листов в книге Excel — за одиннадцать шагов. У браузера отдельный профиль, который удаляется, когда вы его закрываете; с этого компьютера ничего не уходит.",
  generatedNote:
    "Один файл продаж настоящий: часть набора «Online Retail», автор Daqing Chen (UCI Machine Learning Repository, CC BY 4.0). Другой сгенерирован: продажи выдуманы и на каждом экране и листе помечены «generated».",
  workbookNote:
    "Страница с книгой заменяет Excel в браузере: библиотека office.js настоящая, книга имитирована. Формулы видны, но не вычисляются.",
  walked: "Пройдено автоматически",
  steps: {
    importReal: {
      title: "Загрузите настоящие продажи за три месяца (Online Retail, CC BY 4.0)",
      how: `Сохраните файл и перетащите его в Dosar, раздел «${dashboard.views.imports}». ${importWords.currency}: GBP. ${importWords.source}: online-retail. Нажмите «${importWords.next}», добавьте строки, затем «${importWords.segmentsMake}».`,
    },
    importGenerated: {
      title: "Загрузите 48 сгенерированных месяцев с меткой",
      how: `То же со вторым файлом. ${importWords.source}: generated. ${importWords.label}: generated.`,
    },
    clipPrice: {
      title: "Сохраните цену из учебного магазина в два щелчка",
      how: `Откройте кофе в магазине, нажмите кнопку Dosar на панели браузера, затем «${clip.save}». Другие товары и прайс-лист для фирм называют цены иначе и на других языках.`,
    },
    clipChange: {
      title: "Посмотрите, как изменилась цена, сохраните её и запишите, что сказано на странице",
      how: `Поднимите цену кофе, обновите его страницу и нажмите кнопку Dosar: видны прежняя цена и изменение. «${clip.save}», затем «${clip.note}» о магазине.`,
    },
    connect: {
      title: "Подключите книгу, сравнив шесть цифр",
      how: `Нажмите «${pane.connect.action}» на панели справа от книги, затем «${connection.grant}» в Dosar.`,
    },
    realClientSheet: {
      title: "Лист клиента по настоящим продажам",
      how: `«${pane.sheets.client}», клиент 14646, «${pane.client.insert}».`,
    },
    generatedClientSheet: {
      title: "Лист клиента по сгенерированным продажам",
      how: "То же для клиента G1001: четыре года, каждый месяц рядом с тем же месяцем годом раньше.",
    },
    generatedForecast: {
      title: "Прогноз сегмента по сгенерированным продажам",
      how: `«${pane.sheets.forecast}», сегмент Romania, «${pane.forecast.insert}».`,
    },
    realForecast: {
      title: "Прогноз сегмента по настоящим продажам: для сезона данных мало, и это сказано",
      how: "То же для United Kingdom. По трём месяцам сезона не видно, и лист об этом говорит.",
    },
    prices: {
      title: "Цены конкурентов",
      how: `«${pane.sheets.prices}», «${pane.prices.insert}».`,
    },
    refresh: {
      title: "Обновите лист, на котором есть ваш столбец",
      how: `Напишите что-нибудь в ячейке рядом с таблицей, затем «${pane.workbook.refreshThis}»: написанное останется.`,
    },
  },
  actions: {
    dashboard: "Открыть Dosar",
    imports: "Открыть загрузку",
    workbook: "Перейти к книге",
    dearer: "Поднять цену кофе",
    coffee: "Кофе",
    shop: "Учебный магазин",
    realLedger: "online-retail.csv",
    generatedLedger: "generated-ledger.csv",
  },
};
