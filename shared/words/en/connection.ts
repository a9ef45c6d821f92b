/** The question whether a workbook may read, in the extension's own windows. */
export const connection = {
  title: "A workbook asks to connect",
  named: (workbookName: string) => `“${workbookName}” asks to read your clients, sales, notes and prices.`,
  unnamed: "A workbook without a name asks to read your clients, sales, notes and prices.",
  through: (origin: string) => `Through ${origin}`,
  compare: "The same six digits must stand in the Dosar pane in Excel.",
  code: (digits: string) => `Code ${digits}`,
  grant: "The codes are equal, connect",
  refuse: "Refuse",
  remaining: (minutesAndSeconds: string) => `${minutesAndSeconds} left`,
  granted: "Connected. The workbook can read now.",
  refused: "Refused. The workbook reads nothing.",
  expired: "The time is over. Press Connect in the pane again for a new code.",
};
