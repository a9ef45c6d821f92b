import { describe, expect, it } from "vitest";
import { pictureEdges } from "../../../../shared/capture/quotes/picture-edges.ts";

describe("the part of a page that a picture shows", () => {
  it("reaches around a price on every side", () => {
    const shown = pictureEdges({ left: 400, top: 300, right: 480, bottom: 330 });
    expect(shown).toEqual({ left: 80, top: 140, right: 800, bottom: 490 });
  });

  it("is no larger for words as large as the window, and begins where they begin", () => {
    const shown = pictureEdges({ left: 0, top: 0, right: 1900, bottom: 1000 });
    expect(shown).toEqual({ left: -320, top: -160, right: 960, bottom: 320 });
  });
});
