/** Lists of receivables and statements of account as the programs of our clients write them. */
export const STATEMENTS = {
  /** Unpaid invoices, as SAGA prints them. */
  saga: `SC Ferma Verde SRL;;;;;;;;
Situatia facturilor neincasate la data de 31.10.2026;;;;;;;;
Denumire client;Cod fiscal;Nr. factura;Data;Scadenta;Valoare;Achitat;Rest de incasat;Zile intarziere
Hotel Perla SRL;RO1590082;FV 101;01.09.2026;01.10.2026;1.190,00;1.000,00;190,00;30
Hotel Perla SRL;RO1590082;FV 120;15.10.2026;14.11.2026;2.380,00;0,00;2.380,00;
Vila SRL;RO1590083;FV 99;20.07.2026;;595,50;;595,50;73
TOTAL;;;;;4.165,50;1.000,00;3.165,50;
`,
  /** Movements of one client with a running balance. */
  fisa: `Fisa client: Hotel Perla SRL;;;;;
Perioada 01.10.2026 - 31.10.2026;;;;;
Data;Document;Explicatie;Debit;Credit;Sold
;Sold initial;;1.000,00;;1.000,00
05.10.2026;FV 130;Factura;500,00;;1.500,00
10.10.2026;OP 77;Incasare;;1.000,00;500,00
12.10.2026;FV 131;Storno;-100,00;;400,00
;Total;;1.400,00;1.000,00;
`,
  /** A reconciliation of 1C: documents, numbers and days in one text. */
  akt: `Акт сверки;;;
взаимных расчетов за период с 01.10.2026 по 31.10.2026;;;
Контрагент: ООО «Заря»;;;
№ п/п;Наименование операции, документы;Дебет;Кредит
;Сальдо начальное;12 000,00;
1;Продажа (123 от 05.10.2026);5 500,50;
2;Оплата (45 от 10.10.2026);;12 000,00
3;Возврат (124 от 12.10.2026);;700,00
;Обороты за период;5 500,50;12 700,00
;Сальдо конечное;4 800,50;
`,
  /** Settlements by document under the names of the clients. */
  vedomost: `Ведомость по взаиморасчетам с контрагентами на 31.10.2026;;;;
Контрагент / Документ расчетов;Начальный остаток;Приход;Расход;Конечный остаток
ООО «Заря»;100,00;500,00;100,00;500,00
  Реализация товаров и услуг ЗА-000012 от 05.09.2026 10:00:00;100,00;;100,00;0,00
  Реализация товаров и услуг ЗА-000013 от 05.10.2026 10:00:00;;500,00;;500,00
ООО «Ромашка»;;770,00;;770,00
  Реализация товаров и услуг ЗА-000014 от 06.10.2026 10:00:00;;700,00;;700,00
  Реализация товаров и услуг ЗА-000019 от 16.10.2026 10:00:00;;70,00;;70,00
Итого;100,00;1 270,00;100,00;1 270,00
`,
  /** Open items of SAP, months first; a payment without an invoice is negative. */
  sap: `Customer\tDocument Number\tDocument Type\tDocument Date\tNet due date\tArrears after net due date\tAmount in local currency\tLocal Currency
100012\t1800001234\tRV\t09/15/2026\t10/15/2026\t16\t1,190.00\tEUR
100012\t1400000077\tDZ\t10/20/2026\t10/20/2026\t11\t-200.00\tEUR
100044\t1600000009\tDG\t10/05/2026\t10/05/2026\t26\t-50.00\tEUR
`,
  /** A register of what came in. */
  incasari: `Data;Client;Nr chitanta;Suma incasata
05.10.2026;Hotel Perla SRL;CH 12;500,00
06.10.2026;Vila SRL;OP 9;1.000,00
`,
  /** Days as numbers of a spreadsheet, in a file that names no day of its own. */
  winmentor: `PARTENER;COD FISCAL;NR. DOC;DATA DOC;SCADENTA;VALOARE;REST
Hotel Perla SRL;RO1590082;101;46266;46296;1190,00;190,00
`,
  /** Whether an invoice is paid, in a word. */
  stare: `DENUMIRE;CUI;NR. FACTURA;DATA EMITERE;DATA SCADENTA;VALOARE;STATUS
Hotel;RO1;F1;2026-09-01;2026-10-01;100.00;Achitat
Hotel;RO1;F2;2026-09-02;2026-10-02;200.00;Neachitat
`,
  /** What each client owes, and no document. */
  balanta: `Balanta clienti la 31.10.2026
Client;Sold initial;Debit;Credit;Sold final
Hotel Perla SRL;100,00;500,00;200,00;400,00
Vila SRL;0,00;300,00;0,00;300,00
Total;100,00;800,00;200,00;700,00
`,
} as const;
