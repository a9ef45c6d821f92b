import { createClipHost } from "../../browser/clip-host.ts";
import { showClip } from "../../ui/clip/show-clip.tsx";

await showClip(createClipHost("panel"));
