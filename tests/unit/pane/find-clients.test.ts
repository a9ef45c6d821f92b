import { describe, expect, test } from "vitest";
import { findClients, prepareClients } from "../../../excel-addin/ui/find-clients.ts";
import { Client } from "../../../shared/model/client.ts";

const clients = prepareClients(
  [
    client("Țărănesc Market 10", "C-77", "Timișoara"),
    client("Țărănesc Market 9", "C-12", "București"),
    client("Hotel Perla Mării", "C-3", "Constanța"),
    client("Ёлки и палки", "M-5", "Кишинёв"),
  ],
  "ro",
);

function client(name: string, code: string, city: string) {
  return Client.parse({
    id: code,
    name,
    status: "active",
    codes: [{ source: "main", code }],
    city,
    tags: [],
  });
}

const namesOf = (search: string) => findClients(clients, search).map((found) => found.client.name);

describe("a client is found", () => {
  test.each([
    ["taranesc 9", ["Țărănesc Market 9"]],
    ["MARII hotel", ["Hotel Perla Mării"]],
    ["c-77", ["Țărănesc Market 10"]],
    ["constanta", ["Hotel Perla Mării"]],
    ["елки", ["Ёлки и палки"]],
    ["кишинев", ["Ёлки и палки"]],
  ])("by %s", (search, names) => {
    expect(namesOf(search)).toEqual(names);
  });

  test("in the order of the names, 9 before 10", () => {
    expect(namesOf("market")).toEqual(["Țărănesc Market 9", "Țărănesc Market 10"]);
  });

  test("not at all by a word that it does not have", () => {
    expect(namesOf("taranesc hotel")).toEqual([]);
  });
});

test("the second line of a client is its first code and its town", () => {
  expect(clients.find((found) => found.client.name === "Hotel Perla Mării")?.hint).toBe("C-3 · Constanța");
});
