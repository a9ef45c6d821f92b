/** The dialog in which a recipe is changed and tried. */
export const recipeEditing = {
  title: (host: string) => `Recipe of ${host}`,
  lead: "Each field is read by the first of its ways that leads to one value.",
  page: "Page to try it on",
  try: "Try",
  trying: "Reading the page …",
  tried: (title: string) => `Tried on “${title}”.`,
  notTried: (reason: string) => `${reason}. Nothing was tried.`,
  addressFaults: {
    "no-address": "Write an address that begins with https://.",
    "other-site": "That is a page of another site. This recipe is not used there.",
  },
  tryHint:
    "The browser asks whether Dosar may read this site. What a page draws only later cannot be tried here; pick it again on the page.",
  pickAgain: "Pick again on the page",
  pickHint:
    "The page opens in a new tab. Press the Dosar button there, then “Pick on the page”; on a site that Dosar may read the bar opens by itself.",
  whenPicked: (sample: string) => `When picked: ${sample}`,
  ways: {
    css: (count: number) => `Way ${count}: selector (CSS)`,
    label: (count: number) => `Way ${count}: after the words`,
    place: (count: number) => `Way ${count}: place on the page; two must agree`,
  },
  faults: {
    empty: "Write something, or remove this way.",
    "no-selector": "This is no CSS selector.",
  },
  reads: (text: string) => `Leads to “${text}”.`,
  nothing: "Leads to nothing on that page.",
  several: (texts: string) => `Leads to several values, so to none: ${texts}`,
  unread: (text: string) => `Leads to “${text}”, which cannot be read as that.`,
  fieldReads: (field: string, text: string) => `${field} on that page: ${text}`,
  misses: (field: string) => `${field} is not found on that page.`,
  addWay: (field: string) => `Add a selector: ${field}`,
  removeWay: (count: number) => `Remove way ${count}`,
  drop: (field: string) => `Drop: ${field}`,
  dropped: "Read without your recipe once you save.",
  bringBack: (field: string) => `Bring back: ${field}`,
  notSaved: "A way is not right yet. Nothing was saved.",
  saved: (host: string) => `The recipe of ${host} is changed.`,
};
