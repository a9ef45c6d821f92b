import { ownText } from "./own-text.ts";

/** The same pure function, which works out once what it is asked again: of the texts seen last, no more than `most`. */
export function rememberTexts<Value>(
  workOut: (text: string) => Value,
  most: number,
): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (text) => {
    const remembered = known.get(text);
    if (remembered !== undefined) return remembered.value;
    const value = workOut(text);
    if (known.size >= most) known.clear();
    known.set(ownText(text), { value });
    return value;
  };
}

/** The same pure function, which need not work out again what it was asked last. */
export function rememberLast<Value>(workOut: (text: string) => Value): (text: string) => Value {
  let last: { readonly text: string; readonly value: Value } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, value: workOut(text) };
    return last.value;
  };
}

/** The same pure function of things that never change; what it came to lives as long as the thing. */
export function rememberThings<Thing extends object, Value>(
  workOut: (thing: Thing) => Value,
): (thing: Thing) => Value {
  const known = new WeakMap<Thing, { readonly value: Value }>();
  return (thing) => {
    const remembered = known.get(thing);
    if (remembered !== undefined) return remembered.value;
    const value = workOut(thing);
    known.set(thing, { value });
    return value;
  };
}
