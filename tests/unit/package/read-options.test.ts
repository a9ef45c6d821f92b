import { describe, expect, it } from "vitest";
import { readAddinOrigin, readOptions } from "../../package/read-options.ts";

function problemOf(text: string | undefined) {
  const origin = readAddinOrigin(text);
  return origin.ok ? origin.value : origin.problem;
}

describe("the origin of the pane", () => {
  it.each([
    ["https://dosar.company.ro", "https://dosar.company.ro"],
    ["https://dosar.company.ro:8443", "https://dosar.company.ro:8443"],
    ["HTTPS://Dosar.Company.ro:443", "https://dosar.company.ro"],
  ])("%s is taken as %s", (text, origin) => {
    expect(problemOf(text)).toBe(origin);
  });

  it.each([
    [undefined, "origin-missing"],
    ["", "origin-missing"],
    ["dosar.company.ro", "origin-unread"],
    ["http://dosar.company.ro", "origin-not-https"],
    ["https://dosar.company.ro/", "origin-with-more"],
    ["https://dosar.company.ro/pane", "origin-with-more"],
    ["https://dosar.company.ro?", "origin-with-more"],
    ["https://user:secret@dosar.company.ro", "origin-with-more"],
    ["https://localhost:3000", "origin-local"],
    ["https://127.0.0.1", "origin-local"],
    ["https://[::1]:3000", "origin-local"],
    ["https://dosar.localhost", "origin-local"],
  ])("%s is refused: %s", (text, code) => {
    expect(problemOf(text)).toMatchObject({ code });
  });

  it("is named as it should have been when only the slash at its end is too much", () => {
    expect(problemOf("https://dosar.company.ro/")).toMatchObject({
      message: expect.stringMatching(/it is https:\/\/dosar\.company\.ro$/),
    });
  });
});

describe("the options", () => {
  it("take an id that the company already uses, in small letters", () => {
    const id = "7F0C1A53-6D0E-4A55-9D0B-2F4E3C8B61D4";
    expect(readOptions(["--addin-origin=https://a.ro", `--addin-id=${id}`])).toEqual({
      ok: true,
      value: { addinOrigin: "https://a.ro", addinId: id.toLowerCase() },
    });
  });

  it.each([
    ["--addin-id=7f0c1a53", "id-unread"],
    ["--origin=https://a.ro", "unknown-option"],
  ])("%s is refused: %s", (word, code) => {
    expect(readOptions(["--addin-origin=https://a.ro", word])).toMatchObject({ problem: { code } });
  });
});
