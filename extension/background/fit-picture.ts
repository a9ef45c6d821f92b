import { MOST_PICTURE_BYTES } from "../../shared/model/picture.ts";

export interface EncodedPicture {
  readonly blob: Blob;
  readonly width: number;
  readonly height: number;
}

export interface Encoding {
  /** Of the size that was asked for; never more than 1. */
  readonly scale: number;
  /** 0 to 1, as WebP counts. */
  readonly quality: number;
}

const QUALITIES = [0.8, 0.55];
const SCALES = [1, 0.75, 0.55, 0.4, 0.28];

/** The finest encoding that weighs no more than a picture may; undefined when none does, or the browser writes no WebP. */
export async function fitPicture(
  encode: (encoding: Encoding) => Promise<EncodedPicture>,
): Promise<EncodedPicture | undefined> {
  for (const scale of SCALES) {
    for (const quality of QUALITIES) {
      const picture = await encode({ scale, quality });
      if (picture.blob.type !== "image/webp") return undefined;
      if (picture.blob.size <= MOST_PICTURE_BYTES) return picture;
    }
  }
  return undefined;
}
