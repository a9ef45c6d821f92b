import type { ForeignKind } from "./bundle-problem.ts";

const GZIP = [0x1f, 0x8b];

/** By the first bytes of a file; undefined for a gzip, which may be ours. */
export function foreignKindOf(head: Uint8Array): ForeignKind | undefined {
  if (head.length === 0) return "empty";
  if (startsWith(head, GZIP)) return undefined;
  if (startsWith(head, [0x50, 0x4b])) return "workbook-or-archive";
  if (startsWith(head, [0xd0, 0xcf, 0x11, 0xe0])) return "old-workbook";
  if (startsWith(head, [0x25, 0x50, 0x44, 0x46])) return "pdf";
  return kindOfText(head);
}

/** Text has no zero bytes, but where it is UTF-16 with its mark. */
function kindOfText(head: Uint8Array): ForeignKind {
  const isWide = startsWith(head, [0xff, 0xfe]) || startsWith(head, [0xfe, 0xff]);
  if (!isWide && head.includes(0)) return "unknown";
  const first = new TextDecoder().decode(head).trimStart()[0];
  return first === "{" || first === "[" ? "json" : "table";
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
