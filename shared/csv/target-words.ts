/** Words by which a plan is known, and which of the three plans it is. */
import type { TargetPlan } from "../model/target.ts";

const PLAN =
  /(?<!\p{L})(?:plan(?:ul|uri|uri de|ificat|ned|y)?|targets?|țint[aăe]|ţint[aă]|tint[ae]|obiectiv(?:e|ul)?|buget(?:ul)?|budget|quota|план(?:а|ы|ов|овый|овые)?|цел[ьи]|бюджет|норматив)(?!\p{L})/iu;
const NEW_CLIENTS =
  /clien[tțţ]i\s+noi|new\s+(?:clients|customers)|нов(?:ых|ые)\s+клиент|прирост\s+(?:акб|клиент)|deschideri/iu;
const ACTIVE_CLIENTS =
  /clien[tțţ]i\s+activi|baz[aă]\s+activ|active\s+(?:clients|customers)|client\s+base|активн(?:ых|ые|ая)\s+(?:клиент|баз)|(?<!\p{L})(?:акб|окб)(?!\p{L})|num[aă]r(?:ul)?\s+(?:de\s+)?clien[tțţ]i|количество\s+клиентов|number\s+of\s+(?:clients|customers)/iu;

/** Whether one of the texts calls the file a plan. */
export function namesPlan(texts: readonly string[]): boolean {
  return texts.some((text) => PLAN.test(text.replace(/_/g, " ")));
}

/** Which plan the texts name; undefined where they do not say that it is of clients. */
export function planIn(texts: readonly string[]): TargetPlan | undefined {
  const text = texts.join("\n").replace(/_/g, " ");
  if (NEW_CLIENTS.test(text)) return "new-clients";
  return ACTIVE_CLIENTS.test(text) ? "active-clients" : undefined;
}

/** The one year that the texts name. */
export function yearIn(texts: readonly string[]): number | undefined {
  const years = new Set(texts.flatMap((text) => text.match(/(?<!\d)20\d\d(?!\d)/g) ?? []));
  const [only] = years;
  return years.size === 1 ? Number(only) : undefined;
}
