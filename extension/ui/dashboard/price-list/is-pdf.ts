/** By what the system calls it; what it holds is looked at when it is read. */
export function isPdf({ name, type }: File): boolean {
  return type === "application/pdf" || /\.pdf$/i.test(name);
}
