import { expect, it } from "vitest";
import { fingerprintOf } from "../../../shared/std/fingerprint.ts";

it("gives the same 22 characters on every device, since imported ids are made of it", () => {
  expect(fingerprintOf("main|17850")).toMatch(/^[0-9a-z]{22}$/);
  expect(fingerprintOf("main|17850")).toBe(fingerprintOf("main|17850"));
});

it("tells 200,000 consecutive client codes apart", () => {
  const prints = new Set(Array.from({ length: 200_000 }, (_, code) => fingerprintOf(`main|${code}`)));
  expect(prints.size).toBe(200_000);
});
