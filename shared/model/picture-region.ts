import { z } from "zod";

const Share = z.number().min(0).max(1);

/** A part of what a tab shows, in shares of its width and height: whatever its zoom and the screen's pixels are. */
export const PictureRegion = z.strictObject({ left: Share, top: Share, width: Share, height: Share });
export type PictureRegion = z.infer<typeof PictureRegion>;
