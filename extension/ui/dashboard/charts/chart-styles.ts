import { makeStyles, tokens } from "@fluentui/react-components";

export const useChartStyles = makeStyles({
  frame: { width: "100%", minHeight: "200px" },
  svg: { display: "block", overflow: "visible" },
  grid: { stroke: tokens.colorNeutralStroke2, strokeWidth: "1px" },
  label: {
    fill: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase100,
    fontVariantNumeric: "tabular-nums",
  },
  latest: {
    fill: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  line: { fill: "none", stroke: tokens.colorNeutralForeground1, strokeWidth: "2px" },
  unknown: {
    fill: "none",
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: "2px",
    strokeDasharray: "2 4",
  },
  dot: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "2px",
  },
  lastDot: { fill: tokens.colorNeutralForeground1 },
  bar: { fill: tokens.colorCompoundBrandBackground },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalM,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  axis: { stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: "1px" },
});
