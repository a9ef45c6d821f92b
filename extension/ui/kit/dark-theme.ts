import { type Theme, webDarkTheme } from "@fluentui/react-components";

/** Fluent's dark red is too faint for text on our cards (below 4.5 : 1); this one of its own palette is not. */
export const theme: Theme = {
  ...webDarkTheme,
  colorStatusDangerForeground1: webDarkTheme.colorPaletteRedForeground1,
};
