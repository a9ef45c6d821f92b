import Dexie from "dexie";
import { expect, it } from "vitest";
import { refusedWrite, writeFailureOf } from "../../../shared/store/write-failure.ts";

const full = new DOMException("No room.", "QuotaExceededError");

it.each([
  ["disk-full", "a put that IndexedDB refuses", full],
  ["disk-full", "a transaction that Dexie tells of when it could not end", new Dexie.AbortError(full)],
  ["disk-full", "many writes at once of which some were refused", new Dexie.BulkError("1 of 2", [full])],
  ["store-closed", "a database that a newer window has taken over", new Dexie.DatabaseClosedError()],
  ["unexpected", "a mistake of ours", new TypeError("undefined is not a function")],
  ["unexpected", "something that is no error", "broken"],
])("%s: %s", (failure, _of, error) => {
  expect(writeFailureOf(error)).toBe(failure);
});

it("is a problem with a code where a person can mend it, and stays an error where the mistake is ours", () => {
  expect(refusedWrite(full)).toEqual({ code: "disk-full" });
  const bug = new TypeError("undefined is not a function");
  expect(() => refusedWrite(bug)).toThrow(bug);
});
