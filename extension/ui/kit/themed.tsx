import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { type ReactNode, useSyncExternalStore } from "react";

const DARK = "(prefers-color-scheme: dark)";

/** Fluent's dark red is too faint for text on our cards (below 4.5 : 1); this one of its own palette is not. */
const darkTheme = {
  ...webDarkTheme,
  colorStatusDangerForeground1: webDarkTheme.colorPaletteRedForeground1,
};

/** Light or dark, as the person chose or as the system is; follows the system while it is open. */
export function Themed(props: {
  readonly theme: "system" | "light" | "dark" | undefined;
  readonly children: ReactNode;
}) {
  const isSystemDark = useSyncExternalStore(watchSystem, () => matchMedia(DARK).matches);
  const isDark = props.theme === "dark" || (props.theme !== "light" && isSystemDark);
  return (
    <FluentProvider
      theme={isDark ? darkTheme : webLightTheme}
      style={{ colorScheme: isDark ? "dark" : "light" }}
    >
      {props.children}
    </FluentProvider>
  );
}

function watchSystem(onChange: () => void): () => void {
  const query = matchMedia(DARK);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}
