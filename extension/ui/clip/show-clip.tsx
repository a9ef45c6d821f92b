import { createRoot } from "react-dom/client";
import { openTheme, preloadTheme, Themed } from "../kit/themed.tsx";
import type { ClipHost } from "./clip-host.ts";
import { ClipSettingProvider } from "./clip-setting.tsx";
import { ClipView } from "./clip-view.tsx";
import { openClipSetting } from "./open-clip-setting.ts";

/** Draws over the frame that index.html painted, once everything that the first drawing needs is there: no blank between. */
export async function showClip(host: ClipHost): Promise<void> {
  preloadTheme();
  const { setting, theme } = await openClipSetting(host);
  const loaded = await openTheme(theme);
  const root = document.getElementById("root");
  if (!root) throw new Error("index.html has no #root.");
  createRoot(root).render(
    <Themed choice={theme} loaded={loaded}>
      <ClipSettingProvider value={setting}>
        <ClipView />
      </ClipSettingProvider>
    </Themed>,
  );
}
