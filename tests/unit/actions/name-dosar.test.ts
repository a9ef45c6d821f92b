import { expect, test } from "vitest";
import { nameDosar } from "../../../shared/actions/name-dosar.ts";

const CHROME =
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36";

test.each([
  [CHROME, "Chrome"],
  [`${CHROME} Edg/156.0.0.0`, "Microsoft Edge"],
  ["Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox"],
  ["something new", "Browser"],
])("%s is %s", (userAgent, browser) => {
  expect(nameDosar({ deviceId: "4f2a-91c0" }, userAgent)).toEqual({ browser, mark: "4F2A" });
});
