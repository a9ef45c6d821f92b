/** The bar in the page while the person points at what is to be read there. */
export const picker = {
  title: "Dosar: pick on the page",
  fields: { price: "Price", name: "Name", unit: "Unit" },
  point: "Click it, or move with the arrow keys and press Enter. Escape ends.",
  readsNow: "Your recipe reads here: ",
  missedNow: "No recipe of yours finds a price here; what you save reads pages like this one.",
  reads: "Reads: ",
  proposes: "Your price stands here: ",
  notFound:
    "Your price is not found on the page as you typed it. Click it, or move with the arrow keys and press Enter.",
  unread: "This cannot be read as that, or cannot be found again on another page. Pick something else.",
  frame: "That is a page of its own inside this page. Dosar cannot read it.",
  shadow: "The page keeps that part closed. Dosar cannot read it.",
  save: "Save recipe",
  again: "Pick again",
  forget: "Forget the recipe of this page",
  forgetAll: "Forget the recipes of this site",
  cancel: "Cancel",
  saved: "Saved. Press the Dosar button to read the page by it.",
  forgotten: "Forgotten. The page is read without a recipe.",
  failed: "Nothing was saved. Reload the page and try again.",
};
