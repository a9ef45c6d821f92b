/** How the pane stands to Excel: whether it is there, in which language and theme, and under which name. */

export interface OfficeHost {
  /** "browser": an ordinary page without Excel; "unreachable": Microsoft's library could not be loaded. */
  readonly kind: "excel" | "browser" | "unreachable";
  /** BCP 47 tag of Excel's own interface; the browser's outside of Excel. */
  readonly displayLanguage: string;
  /** The workbook's file name, where Excel tells it. */
  readonly workbookName: string | undefined;
  readonly isDark: () => boolean;
  readonly watchTheme: (listener: () => void) => () => void;
}

export async function openOffice(): Promise<OfficeHost> {
  if (typeof Office === "undefined") return pageWithout("unreachable");
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel ? excelHost() : pageWithout("browser");
}

function excelHost(): OfficeHost {
  return {
    kind: "excel",
    displayLanguage: Office.context.displayLanguage || navigator.language,
    workbookName: fileNameOf(Office.context.document?.url),
    isDark: () => isOfficeDark() ?? systemTheme().matches,
    watchTheme(listener) {
      // Hosts without this event keep the theme that they opened with.
      Office.context.document?.addHandlerAsync?.(Office.EventType.OfficeThemeChanged, listener);
      return watchSystemTheme(listener);
    },
  };
}

function pageWithout(kind: "browser" | "unreachable"): OfficeHost {
  return {
    kind,
    displayLanguage: navigator.language,
    workbookName: undefined,
    isDark: () => systemTheme().matches,
    watchTheme: watchSystemTheme,
  };
}

/** Older hosts give only colours: a ground darker than middle grey is a dark theme. Undefined where none is given. */
function isOfficeDark(): boolean | undefined {
  const theme: Partial<Office.OfficeTheme> | undefined = Office.context.officeTheme;
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme;
  const channels = theme?.bodyBackgroundColor
    ?.match(/[0-9a-f]{2}/gi)
    ?.map((pair) => Number.parseInt(pair, 16));
  if (channels?.length !== 3) return undefined;
  const [red = 0, green = 0, blue = 0] = channels;
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

function fileNameOf(address: string | undefined): string | undefined {
  const name = address?.split(/[\\/]/).at(-1)?.split("?")[0];
  if (name === undefined || name === "") return undefined;
  try {
    return decodeURIComponent(name).slice(0, 300);
  } catch {
    return name.slice(0, 300);
  }
}

function systemTheme(): MediaQueryList {
  return matchMedia("(prefers-color-scheme: dark)");
}

function watchSystemTheme(listener: () => void): () => void {
  const theme = systemTheme();
  theme.addEventListener("change", listener);
  return () => theme.removeEventListener("change", listener);
}
