import { z } from "zod";
import { Instant } from "./day.ts";
import { Evidence } from "./evidence.ts";
import { NoteId } from "./ids.ts";

export const NoteKind = z.enum(["need", "prospect", "risk", "reliability", "relationship", "other"]);
export type NoteKind = z.infer<typeof NoteKind>;

/** What a note is about: the kind of record and its id. */
export const NoteSubject = z.strictObject({
  kind: z.enum(["client", "contact", "competitor", "product", "segment"]),
  id: z.string().min(1).max(64),
});
export type NoteSubject = z.infer<typeof NoteSubject>;

/** Never edited: a correction is a new note that names the one it supersedes. */
export const Note = z.strictObject({
  id: NoteId,
  about: NoteSubject,
  kind: NoteKind,
  text: z.string().min(1).max(10_000),
  createdAt: Instant,
  /** Present when the note was taken from a page. */
  evidence: Evidence.optional(),
  supersedes: NoteId.optional(),
});
export type Note = z.infer<typeof Note>;
