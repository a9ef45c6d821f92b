import { browser } from "wxt/browser";
import type { Evidence } from "../../shared/model/evidence.ts";
import type { Picture } from "../../shared/model/picture.ts";
import { PictureRegion } from "../../shared/model/picture-region.ts";
import { type Encoding, fitPicture } from "../background/fit-picture.ts";
import { readTabWith } from "./read-tab.ts";

type TakenPicture = Pick<Picture, "width" | "height" | "byteCount" | "webp">;

/** Wider is scaled down first: a screen of many pixels shows no more of the price. */
const MOST_WIDTH = 1280;
/** A share of the window that no eye sees. */
const STILL = 0.002;

/**
 * A picture of the words of evidence in the tab in front. Undefined where it may not be taken, or where it would show
 * anything else: they are out of sight, covered, or moved while it was taken.
 */
export async function pictureOfTab(tabId: number, evidence: Evidence): Promise<TakenPicture | undefined> {
  const { active, windowId } = await browser.tabs.get(tabId);
  if (!active) return undefined;
  const before = await regionOf(tabId, evidence);
  if (before === undefined) return undefined;
  const address = await browser.tabs.captureVisibleTab(windowId, { format: "png" });
  const after = await regionOf(tabId, evidence);
  const { active: isStillInFront } = await browser.tabs.get(tabId);
  if (after === undefined || !isStillInFront || !isSamePlace(before, after)) return undefined;
  return cropped(await (await fetch(address)).blob(), before);
}

async function regionOf(tabId: number, evidence: Evidence): Promise<PictureRegion | undefined> {
  const region = PictureRegion.safeParse(await readTabWith(tabId, { dosarEvidence: evidence }, "/region.js"));
  return region.success ? region.data : undefined;
}

function isSamePlace(a: PictureRegion, b: PictureRegion): boolean {
  const sides = ["left", "top", "width", "height"] as const;
  return sides.every((side) => Math.abs(a[side] - b[side]) < STILL);
}

async function cropped(screen: Blob, region: PictureRegion): Promise<TakenPicture | undefined> {
  const whole = await createImageBitmap(screen);
  const part = {
    left: region.left * whole.width,
    top: region.top * whole.height,
    width: region.width * whole.width,
    height: region.height * whole.height,
  };
  const picture = await fitPicture(async ({ scale, quality }: Encoding) => {
    const drawn = scale * Math.min(1, MOST_WIDTH / part.width);
    const [width, height] = [Math.round(part.width * drawn), Math.round(part.height * drawn)];
    const canvas = new OffscreenCanvas(Math.max(1, width), Math.max(1, height));
    canvas
      .getContext("2d")
      ?.drawImage(whole, part.left, part.top, part.width, part.height, 0, 0, canvas.width, canvas.height);
    const blob = await canvas.convertToBlob({ type: "image/webp", quality });
    return { blob, width: canvas.width, height: canvas.height };
  });
  if (picture === undefined) return undefined;
  const { blob, width, height } = picture;
  return { width, height, byteCount: blob.size, webp: toBase64(new Uint8Array(await blob.arrayBuffer())) };
}

function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}
