import { keepPicture } from "../../shared/actions/keep-picture.ts";
import { isOnFace } from "../../shared/capture/quotes/on-face.ts";
import type { Evidence } from "../../shared/model/evidence.ts";
import type { Picture } from "../../shared/model/picture.ts";
import type { Store } from "../../shared/store/open-store.ts";
import { getRecord } from "../../shared/store/read-records.ts";

type TakenPicture = Omit<Picture, "id" | "offerId">;

export interface PictureOptions {
  readonly openStore: () => Promise<Store>;
  /** What the tab in front shows of these words; undefined where it shows anything else. */
  readonly pictureOfTab: (tabId: number, evidence: Evidence) => Promise<TakenPicture | undefined>;
}

/** A picture of the price that is about to be saved; none where the person wants none, or where none can be had. */
export async function takePicture(
  { openStore, pictureOfTab }: PictureOptions,
  { evidence }: { readonly evidence: readonly Evidence[] },
  tabId: number | undefined,
): Promise<TakenPicture | undefined> {
  const shown = evidence.find((proof) => proof.field === "price" && isOnFace(proof));
  if (tabId === undefined || shown === undefined) return undefined;
  try {
    const settings = await getRecord(await openStore(), "settings", "settings");
    return settings?.keepsPictures === false ? undefined : await pictureOfTab(tabId, shown);
  } catch {
    // A tab that was closed, a page that may not be read any more: the price is kept without a picture.
    return undefined;
  }
}

/** Returns at once. */
export function keepWhenTaken(
  store: Store,
  picture: Promise<TakenPicture | undefined>,
  of: Pick<Picture, "id" | "offerId">,
): void {
  picture
    .then((taken) => taken && keepPicture(store, { ...of, ...taken }))
    .catch((error: unknown) => reportError(error));
}
