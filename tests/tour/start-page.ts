/** The tour's first page: what there is to see, step by step, in one language. Light or dark as the system is. */
import type { Language } from "../../shared/model/language.ts";
import { tour as en } from "../../shared/words/en/tour.ts";
import { tour as ro } from "../../shared/words/ro/tour.ts";
import { tour as ru } from "../../shared/words/ru/tour.ts";

export type StepId = keyof typeof en.steps;
export type ActionId = keyof typeof en.actions;

/** What came of a step that the tour walked by itself. */
export interface StepResult {
  readonly seconds: string;
  readonly seen: string;
}

export interface StartPage {
  readonly language: Language;
  /** Where each action leads: an address that is opened, or one of the tour's own that is posted to. */
  readonly addresses: Readonly<Record<ActionId, PageAddress>>;
  readonly results: ReadonlyMap<StepId, StepResult>;
}

export type PageAddress =
  | { readonly kind: "page" | "file"; readonly url: string }
  | { readonly kind: "deed"; readonly url: string };

const WORDS = { en, ro, ru };

const ACTIONS_OF_STEP: Readonly<Record<StepId, readonly ActionId[]>> = {
  importReal: ["realLedger", "imports"],
  importGenerated: ["generatedLedger", "imports"],
  clipPrice: ["coffee", "shop"],
  clipChange: ["dearer", "coffee"],
  connect: ["workbook"],
  realClientSheet: ["workbook"],
  generatedClientSheet: ["workbook"],
  generatedForecast: ["workbook"],
  realForecast: ["workbook"],
  prices: ["workbook"],
  refresh: ["workbook"],
};

/** The system's own colours only, so that light, dark and high contrast come by themselves. */
const STYLE = `:root{color-scheme:light dark;font:16px/1.5 -apple-system,"Segoe UI",Arial,sans-serif}
body{margin:0;background:color-mix(in srgb,CanvasText 4%,Canvas);color:CanvasText}
main{max-width:860px;margin:0 auto;padding:32px 24px 64px}
h1{font-size:32px;line-height:1.25;margin:0 0 8px}h2{font-size:17px;margin:0}
p{margin:4px 0}.note{font-size:14px;opacity:.8}
nav,.actions{display:flex;flex-wrap:wrap;gap:8px;margin:12px 0 0}
nav{margin:20px 0 24px}
ol{list-style:none;margin:0;padding:0;display:grid;gap:12px;counter-reset:step}
li{counter-increment:step;display:grid;grid-template-columns:36px 1fr;gap:12px;padding:16px 20px;border-radius:8px;background:Canvas;border:1px solid color-mix(in srgb,CanvasText 14%,Canvas)}
li::before{content:counter(step);width:32px;height:32px;line-height:32px;border-radius:50%;text-align:center;font-weight:600;background:color-mix(in srgb,CanvasText 10%,Canvas)}
li.walked::before{content:"✓";background:CanvasText;color:Canvas}
a,button{font:inherit;font-size:14px;color:CanvasText;background:Canvas;border:1px solid color-mix(in srgb,CanvasText 40%,Canvas);border-radius:4px;padding:4px 12px;text-decoration:none;cursor:pointer}
a:hover,button:hover{background:color-mix(in srgb,CanvasText 8%,Canvas)}
form{display:contents}.seen{font-weight:600;font-variant-numeric:tabular-nums}`;

export function printStartPage(page: StartPage): string {
  const words = WORDS[page.language];
  const steps = STEP_IDS.map((id) => printStep(page, id)).join("");
  const first = (["dashboard", "shop", "workbook"] as const).map((id) => printAction(page, id)).join("");
  return `<!doctype html><html lang="${page.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(words.title)}</title><style>${STYLE}</style></head><body><main><h1>${escapeHtml(words.title)}</h1><p>${escapeHtml(words.lead)}</p><p class="note">${escapeHtml(words.generatedNote)}</p><p class="note">${escapeHtml(words.workbookNote)}</p><nav>${first}</nav><ol>${steps}</ol></main></body></html>`;
}

/** In the order of the tour. */
export const STEP_IDS = Object.keys(en.steps) as readonly StepId[];

/** What the terminal calls a step. */
export function titleOf(id: StepId): string {
  return en.steps[id].title;
}

function printStep(page: StartPage, id: StepId): string {
  const words = WORDS[page.language];
  const step = words.steps[id];
  const result = page.results.get(id);
  const seen = result
    ? `<p class="seen">${escapeHtml(`${words.walked}: ${result.seconds} s · ${result.seen}`)}</p>`
    : "";
  const actions = ACTIONS_OF_STEP[id].map((action) => printAction(page, action)).join("");
  return `<li${result ? ' class="walked"' : ""}><div><h2>${escapeHtml(step.title)}</h2><p>${escapeHtml(step.how)}</p>${seen}<div class="actions">${actions}</div></div></li>`;
}

function printAction({ language, addresses }: StartPage, id: ActionId): string {
  const { kind, url } = addresses[id];
  const text = escapeHtml(WORDS[language].actions[id]);
  const address = escapeHtml(url);
  if (kind === "file") return `<a href="${address}" download>${text}</a>`;
  if (kind === "page") return `<a href="${address}" target="_blank">${text}</a>`;
  return `<form method="post" action="${address}"><button>${text}</button></form>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
