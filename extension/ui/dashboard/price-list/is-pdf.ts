/** By what the system calls it; what it holds is looked at when it is read. */
export function isPdf({ name, type }: File): boolean {
  return type === "application/pdf" || /\.pdf$/i.test(name);
}

/** A table as text; anything else that is dropped on the offers is looked at as a PDF, and called what it is. */
export function isTextFile({ name, type }: File): boolean {
  return /^text\/(?:csv|plain|tab-separated-values)/.test(type) || /\.(?:csv|tsv|txt)$/i.test(name);
}
