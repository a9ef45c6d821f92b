import { counted } from "../plural.ts";

/** Pictures of what stood around a price when it was saved. */
export const pictures = {
  title: "Pictures of prices",
  keep: "Keep a picture with each price that you save",
  hint: "The picture shows the part of the page around the price just as it is on your screen, and so whatever else stands there, such as your name or your own prices after a login. It stays on this computer, and goes along in a data file only if you choose so there.",
  kept: (count: number, printed: string, size: string) =>
    `${counted("en", count, printed, { one: "picture", other: "pictures" })} kept, ${size}.`,
  alt: (quote: string, when: string) => `The page around “${quote}”, ${when}`,
  enlarge: (quote: string, when: string) => `Enlarge the picture of “${quote}”, ${when}`,
  removeAll: "Remove all pictures",
  removedAll: "All pictures removed",
  remove: "Remove picture",
  removed: "Picture removed",
};
