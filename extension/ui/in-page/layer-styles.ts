import type { Theme } from "../../../shared/model/setting.ts";

/** Set one by one on the elements: a page's policy may forbid style sheets, and its own must not reach in here. */
export const HOST =
  "all:initial;position:fixed;inset:auto 0 0 0;width:100%;margin:0;padding:0;border:0;background:transparent;z-index:2147483647;pointer-events:none;overflow:visible";

export interface LayerStyles {
  readonly bar: string;
  readonly button: string;
  /** Beside `button`, for the one that is chosen. */
  readonly chosen: string;
  readonly outline: string;
}

/** As the settings say, and where they leave it to the system, as that is. */
export function isDark(theme: Theme): boolean {
  if (theme !== "system") return theme === "dark";
  return globalThis.matchMedia("(prefers-color-scheme: dark)").matches;
}

/** With the colours of Fluent's light or dark theme. */
export function layerStylesOf(isDark: boolean): LayerStyles {
  const { text, ground, border, brand, chosen } = isDark ? DARK : LIGHT;
  return {
    bar: `color-scheme:${isDark ? "dark" : "light"};pointer-events:auto;display:flex;flex-wrap:wrap;gap:8px;align-items:center;box-sizing:border-box;padding:10px 14px;font:14px/1.4 system-ui,sans-serif;color:${text};background:${ground};border-top:2px solid ${brand};box-shadow:0 -2px 12px #0004`,
    button: `font:inherit;padding:4px 12px;min-height:32px;border:1px solid ${border};border-radius:4px;background:${ground};color:${text};cursor:pointer`,
    chosen: `;background:${chosen};border-color:${chosen};color:#fff`,
    outline: `position:fixed;pointer-events:none;box-sizing:border-box;border:2px solid ${brand};outline:1px solid #fff;background:#0f6cbd22;border-radius:2px;display:none`,
  };
}

const LIGHT = { text: "#1b1b1b", ground: "#fff", border: "#616161", brand: "#0f6cbd", chosen: "#0f6cbd" };
const DARK = { text: "#fff", ground: "#292929", border: "#adadad", brand: "#479ef5", chosen: "#115ea3" };
