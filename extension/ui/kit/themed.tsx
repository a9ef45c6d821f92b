import { FluentProvider, type Theme } from "@fluentui/react-components";
import { type ReactNode, useEffect, useState, useSyncExternalStore } from "react";

const DARK = "(prefers-color-scheme: dark)";

// Each theme weighs some kilobytes, and a popup shows only one of them.
const loadTheme = {
  light: async () => (await import("./light-theme.ts")).theme,
  dark: async () => (await import("./dark-theme.ts")).theme,
} as const;

interface Shown {
  readonly scheme: keyof typeof loadTheme;
  readonly theme: Theme;
}

/** Light or dark, as the person chose or as the system is; follows the system while it is open. */
export function Themed(props: {
  readonly theme: "system" | "light" | "dark" | undefined;
  readonly children: ReactNode;
}) {
  const isSystemDark = useSyncExternalStore(watchSystem, isDarkNow);
  const isDark = props.theme === "dark" || (props.theme !== "light" && isSystemDark);
  const shown = useTheme(isDark ? "dark" : "light");
  if (shown === undefined) return null;
  return (
    <FluentProvider theme={shown.theme} style={{ colorScheme: shown.scheme }}>
      {props.children}
    </FluentProvider>
  );
}

/** Begins to load what the first paint will most likely need, beside everything else that it waits for. */
export function preloadTheme(): void {
  loadTheme[isDarkNow() ? "dark" : "light"]().catch(reportError);
}

/** The one before stays until the other has come. */
function useTheme(scheme: Shown["scheme"]): Shown | undefined {
  const [shown, setShown] = useState<Shown>();
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
