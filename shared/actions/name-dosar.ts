import type { Store } from "../store/open-store.ts";

/** What tells one Dosar from another: browsers and profiles have one each. */
export interface DosarName {
  /** "Microsoft Edge", "Firefox"; of an unknown browser "Browser". */
  readonly browser: string;
  /** Four signs of the store's own id: "4F2A". */
  readonly mark: string;
}

/** In this order: Edge and Opera also call themselves Chrome, Chrome also Safari. */
const BROWSERS: readonly (readonly [sign: RegExp, name: string])[] = [
  [/\bEdg\//, "Microsoft Edge"],
  [/\bOPR\//, "Opera"],
  [/\bYaBrowser\//, "Yandex Browser"],
  [/\bFirefox\//, "Firefox"],
  [/Chrome\//, "Chrome"],
];

export function nameDosar({ deviceId }: Pick<Store, "deviceId">, userAgent: string): DosarName {
  const browser = BROWSERS.find(([sign]) => sign.test(userAgent))?.[1] ?? "Browser";
  return {
    browser,
    mark: deviceId
      .replace(/[^\p{L}\d]/gu, "")
      .slice(0, 4)
      .toUpperCase(),
  };
}
