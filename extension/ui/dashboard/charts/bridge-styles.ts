import { makeStyles, tokens } from "@fluentui/react-components";

export const useBridgeStyles = makeStyles({
  up: { fill: tokens.colorPaletteGreenForeground3 },
  down: { fill: tokens.colorPaletteRedForeground3 },
  link: { stroke: tokens.colorNeutralForeground3, strokeWidth: "1px", strokeDasharray: "2 2" },
});
