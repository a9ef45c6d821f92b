import { expect, it } from "vitest";
import { webAddressOf } from "../../../shared/model/web-address.ts";

it.each(["https://shop.example/cafea?id=1#:~:text=84", "http://shop.example", "HTTPS://SHOP.example/"])(
  "%s may be a link",
  (url) => {
    expect(webAddressOf(url)).toBe(url);
  },
);

it.each([
  "javascript:alert(1)",
  " java\nscript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "file:///C:/prices.html",
  "chrome-extension://abc/dashboard.html",
  "blob:https://shop.example/1",
  "shop.example/cafea",
  "",
])("%j is no link", (url) => {
  expect(webAddressOf(url)).toBeUndefined();
});
