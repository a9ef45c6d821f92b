import type { OfferId } from "../../shared/model/ids.ts";
import { sendMessage } from "./send-message.ts";

/** Has the background check watched offers now; false when it could not, or was ended in the middle. */
export async function checkOffers(offerIds: readonly OfferId[]): Promise<boolean> {
  const answer = await sendMessage("watch.check", { offerIds: [...offerIds] }).catch(() => undefined);
  return answer?.ok ?? false;
}
