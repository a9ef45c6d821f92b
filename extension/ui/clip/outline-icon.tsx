/** Outlines of 20 × 20, drawn in the colour of the text. Fluent's set would bring 2 kB of frame for two of them. */
const OUTLINES = {
  panel:
    "M4.5 4h11A1.5 1.5 0 0 1 17 5.500v9a1.5 1.5 0 0 1-1.5 1.500h-11A1.5 1.5 0 0 1 3 14.500v-9A1.5 1.5 0 0 1 4.500 4ZM12 4v12",
  refresh: "M16 10a6 6 0 1 1-1.800-4.300L16 7.500M16 4v3.500h-3.500",
  home: "M3.5 9.500 10 3.500l6.500 6M5 8.500V16h3.500v-4.500h3V16H15V8.500",
} as const;

export type OutlineIconName = keyof typeof OUTLINES;

export function OutlineIcon({ name }: { readonly name: OutlineIconName }) {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="currentColor" aria-hidden="true">
      <path d={OUTLINES[name]} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
