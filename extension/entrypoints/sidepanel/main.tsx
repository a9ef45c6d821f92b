import { createRoot } from "react-dom/client";
import { createClipHost } from "../../browser/clip-host.ts";
import { ClipSettingProvider } from "../../ui/clip/clip-setting.tsx";
import { ClipView } from "../../ui/clip/clip-view.tsx";
import { openClipSetting } from "../../ui/clip/open-clip-setting.ts";
import { preloadTheme, Themed } from "../../ui/kit/themed.tsx";

preloadTheme();
const { setting, theme } = await openClipSetting(createClipHost("panel"));
const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root.");
createRoot(root).render(
  <Themed theme={theme}>
    <ClipSettingProvider value={setting}>
      <ClipView />
    </ClipSettingProvider>
  </Themed>,
);
