/** The question whether a workbook may read, in the extension's own windows. */
export const connection = {
  title: "Excel asks to connect",
  named: (workbookName: string) =>
    `Excel, with “${workbookName}” open, asks to read your clients, sales, notes and prices. You are asked once for all workbooks in this browser.`,
  unnamed:
    "Excel, with a workbook without a name open, asks to read your clients, sales, notes and prices. You are asked once for all workbooks in this browser.",
  through: (origin: string) => `Through ${origin}`,
  compare: "The same six digits must stand in the Dosar pane in Excel.",
  code: (digits: string) => `Code ${digits}`,
  grant: "The codes are equal, connect",
  refuse: "Refuse",
  remaining: (minutesAndSeconds: string) => `${minutesAndSeconds} left`,
  granted: "Connected. Excel can read now.",
  refused: "Refused. Excel reads nothing.",
  expired: "The time is over. Press Connect in the pane again for a new code.",
};
