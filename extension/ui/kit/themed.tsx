import { FluentProvider, type Theme } from "@fluentui/react-components";
import { type ReactNode, useEffect, useState, useSyncExternalStore } from "react";

const DARK = "(prefers-color-scheme: dark)";

// Each theme weighs some kilobytes, and a popup shows only one of them.
const loadTheme = {
  light: async () => (await import("./light-theme.ts")).theme,
  dark: async () => (await import("./dark-theme.ts")).theme,
} as const;

export type ThemeChoice = "system" | "light" | "dark" | undefined;

interface LoadedTheme {
  readonly scheme: keyof typeof loadTheme;
  readonly theme: Theme;
}

/** Light or dark, as the person chose or as the system is; follows the system while it is open. */
export function Themed(props: {
  readonly choice: ThemeChoice;
  /** What the first drawing shows; without it nothing is drawn until a theme has come. */
  readonly loaded?: LoadedTheme;
  readonly children: ReactNode;
}) {
  const isSystemDark = useSyncExternalStore(watchSystem, isDarkNow);
  const shown = useTheme(schemeOf(props.choice, isSystemDark), props.loaded);
  if (shown === undefined) return null;
  return (
    <FluentProvider theme={shown.theme} style={{ colorScheme: shown.scheme }}>
      {props.children}
    </FluentProvider>
  );
}

/** Begins to load what the first paint will most likely need, beside everything else that it waits for. */
export function preloadTheme(): void {
  openTheme("system").catch(reportError);
}

export async function openTheme(choice: ThemeChoice): Promise<LoadedTheme> {
  const scheme = schemeOf(choice, isDarkNow());
  return { scheme, theme: await loadTheme[scheme]() };
}

function schemeOf(choice: ThemeChoice, isSystemDark: boolean): LoadedTheme["scheme"] {
  return choice === "dark" || (choice !== "light" && isSystemDark) ? "dark" : "light";
}

/** The one before stays until the other has come. */
function useTheme(scheme: LoadedTheme["scheme"], first: LoadedTheme | undefined): LoadedTheme | undefined {
  const [shown, setShown] = useState(first);
  useEffect(() => {
    let isWanted = true;
    loadTheme[scheme]().then((theme) => {
      if (isWanted) setShown({ scheme, theme });
    }, reportError);
    return () => {
      isWanted = false;
    };
  }, [scheme]);
  return shown;
}

function isDarkNow(): boolean {
  return matchMedia(DARK).matches;
}

function watchSystem(onChange: () => void): () => void {
  const query = matchMedia(DARK);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}
