import { type FormEvent, useState } from "react";
import type { ConfirmedCapture } from "../../../shared/actions/save-offer.ts";
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
  readonly onSave: (capture: ConfirmedCapture) => Promise<void>;
}) {
  const { page, selected, onSave } = options;
  const { capture } = page;
  const { locale, host } = useClipSetting();
  const [draft, setDraft] = useState(() => draftOf(page, selected, locale));
  const [fault, setFault] = useState<DraftFault>();
  const [isSaving, setSaving] = useState(false);

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
    if ("capture" in confirmed) await onSave(confirmed.capture);
    else setFault(confirmed.fault);
  };
  return {
    draft,
    change: (changes: Partial<OfferDraft>) => setDraft((before) => ({ ...before, ...changes })),
    fault,
    isSaving,
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
