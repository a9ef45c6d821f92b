import { type FormEvent, useState } from "react";
import type { SaidIdentity } from "../../../shared/actions/save-offer.ts";
import type { ExtensionRequest } from "../../../shared/messages/extension-protocol.ts";
import type { UnitPrice } from "../../../shared/model/unit-price.ts";
import { useClipSetting } from "./clip-setting.tsx";
import {
  confirmDraft,
  type DraftFault,
  draftOf,
  type OfferDraft,
  type SelectedPrice,
} from "./offer-draft.ts";
import type { ReadPage } from "./use-page-capture.ts";

/** The card's fields, and what is wrong with them when they are sent. */
export function useOfferDraft(options: {
  readonly page: ReadPage;
  readonly selected: SelectedPrice | undefined;
  readonly onSave: (request: ExtensionRequest<"offer.save">) => Promise<boolean>;
}) {
  const { page, selected, onSave } = options;
  const { capture } = page;
  const { locale, host } = useClipSetting();
  const [draft, setDraft] = useState(() => draftOf(page, selected, locale));
  const [fault, setFault] = useState<DraftFault>();
  const [isSaving, setSaving] = useState(false);
  const [said, say] = useState<SaidIdentity>();
  const [held, setHeld] = useState<UnitPrice>();

  const readTyped = async (text: string) => {
    const currency = capture.price?.price.currency;
    const reply = await host.send("price.read", {
      text,
      host: capture.host,
      ...(currency && { currency }),
    });
    return reply.ok ? reply.value.price : undefined;
  };
  const save = async () => {
    const confirmed = await confirmDraft({ draft, capture, selected, locale, readTyped });
    if ("fault" in confirmed) {
      setFault(confirmed.fault);
      return;
    }
    const { price } = confirmed.capture.price;
    // The page's own price is shown with its doubt from the start.
    const flagged = held ?? capture.price?.price;
    const isSaved = await onSave({
      capture: confirmed.capture,
      ...(said !== undefined && { said }),
      ...(flagged && { flagged }),
    });
    setHeld(isSaved ? undefined : price);
  };
  return {
    draft,
    change: (changes: Partial<OfferDraft>) => setDraft((before) => ({ ...before, ...changes })),
    fault,
    isSaving,
    said,
    say,
    /** A price that was not saved yet, since it is far out of line. */
    held,
    submit: (event: FormEvent) => {
      event.preventDefault();
      if (isSaving) return;
      setSaving(true);
      setFault(undefined);
      save()
        .catch(reportError)
        .finally(() => setSaving(false));
    },
  };
}
