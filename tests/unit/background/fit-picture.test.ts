import { expect, it } from "vitest";
import { type Encoding, fitPicture } from "../../../extension/background/fit-picture.ts";

/** An encoder whose pictures weigh so much at their finest. */
function encoderOf(bytes: number, type = "image/webp") {
  const asked: Encoding[] = [];
  const encode = async (encoding: Encoding) => {
    asked.push(encoding);
    const { scale, quality } = encoding;
    const blob = new Blob([new Uint8Array(Math.round(bytes * scale * scale * quality))], { type });
    return { blob, width: Math.round(800 * scale), height: Math.round(400 * scale) };
  };
  return { asked, encode };
}

it("a picture that is small enough is kept as fine as it is", async () => {
  const { asked, encode } = encoderOf(50_000);
  expect((await fitPicture(encode))?.blob.size).toBe(40_000);
  expect(asked).toEqual([{ scale: 1, quality: 0.8 }]);
});

it("a heavier one is made coarser, then smaller, until it weighs at most 40 kB", async () => {
  const { asked, encode } = encoderOf(200_000);
  const picture = await fitPicture(encode);
  expect(picture?.blob.size).toBeLessThanOrEqual(40_000);
  expect(picture?.width).toBe(440);
  expect(asked.map(({ scale }) => scale)).toEqual([1, 1, 0.75, 0.75, 0.55, 0.55]);
});

it("none is kept where even the smallest weighs more, or the browser writes another kind of file", async () => {
  expect(await fitPicture(encoderOf(2_000_000).encode)).toBeUndefined();
  const png = encoderOf(1000, "image/png");
  expect(await fitPicture(png.encode)).toBeUndefined();
  expect(png.asked).toHaveLength(1);
});
