import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { decodeBytes } from "../../../shared/csv/decode-bytes.ts";
import { rankEncodings } from "../../../shared/csv/detect-encoding.ts";
import type { Encoding } from "../../../shared/csv/encoding-table.ts";
import { sampleEncodings } from "../../../shared/csv/sample-encodings.ts";
import { bundleOf } from "../../bench/serve-bundle.ts";
import { encodeText } from "../../support/encode-text.ts";

const ROMANIAN = "Denumire;Oraş\nBrutăria Mărgăritar SRL;Iaşi\nÎncălţăminte Şoimul SRL;Constanţa\n";
const RUSSIAN = "Наименование;Город\nООО Северный ветер;Москва\nЗАО Большая рыба;Кишинёв\n";
const UKRAINIAN = "Назва;Місто\nТОВ Їжачок;Київ\nПП Ґанок і єднання;Чернівці\n";
const LITHUANIAN = "Pavadinimas;Miestas\nKepykla Žalioji šaka;Šiauliai\nĄžuolo baldai;Panevėžys\n";
const GERMAN = "Bezeichnung;Ort\nBäckerei Müller GmbH;Düsseldorf\nGroßhandel Jäger;Köln\n";

const cases: readonly (readonly [Encoding, string])[] = [
  ["utf-8", ROMANIAN],
  ["utf-8", RUSSIAN],
  ["windows-1250", ROMANIAN],
  ["ibm852", ROMANIAN],
  ["windows-1251", RUSSIAN],
  ["ibm866", RUSSIAN],
  ["koi8-r", RUSSIAN],
  ["iso-8859-5", RUSSIAN],
  ["windows-1252", GERMAN],
  ["ibm850", GERMAN],
  ["macintosh", GERMAN],
  ["x-mac-cyrillic", RUSSIAN],
  ["koi8-u", UKRAINIAN],
  ["windows-1257", LITHUANIAN],
];

it.each(cases)("reads a short client list in %s", (encoding, text) => {
  const bytes = encodeText(text, encoding);
  const [best = "utf-8"] = rankEncodings(bytes);
  expect(decodeBytes(bytes, best)).toBe(text);
});

it.each(["utf-8", "utf-16le", "utf-16be"] as const)(
  "takes %s at the word of its byte-order mark and leaves the mark out",
  (encoding) => {
    const bytes = encodeText(ROMANIAN, encoding, { mark: true });
    expect(rankEncodings(bytes)[0]).toBe(encoding);
    expect(decodeBytes(bytes, encoding)).toBe(ROMANIAN);
  },
);

it("knows UTF-16 without a mark by its zeros", () => {
  const text = "Код\tТовар\tЦена\n".concat("1001\tКофе зерно 1 kg\t120\n".repeat(20));
  expect(rankEncodings(encodeText(text, "utf-16le"))[0]).toBe("utf-16le");
});

it("offers other readings after the best, so that a person can choose", () => {
  expect(rankEncodings(encodeText(ROMANIAN, "windows-1250")).slice(0, 3)).toHaveLength(3);
});

it("is not misled by the lines that a program of DOS drew around its table, and shows a line with words", () => {
  const ruler = `╔${"═".repeat(60)}╗\n`;
  const bytes = encodeText(`${ruler}${ruler}${"─".repeat(60)}\n${RUSSIAN}${ruler}`, "ibm866");
  const ranked = rankEncodings(bytes);
  expect(ranked[0]).toBe("ibm866");
  expect(sampleEncodings(bytes, ranked, "ibm866")[0]?.sampleLine).toBe("Наименование;Город");
});

it("reads a file of UTF-8 that ends inside a letter, or has one line of another program in it", () => {
  const bytes = encodeText(RUSSIAN.repeat(10), "utf-8");
  expect(rankEncodings(bytes.subarray(0, bytes.length - 2))[0]).toBe("utf-8");
  expect(rankEncodings(Uint8Array.of(...bytes, 0xe9, 0x3b, 0x0a))[0]).toBe("utf-8");
});

it("weighs no more than 15 kB with its tables", async () => {
  const detector = fileURLToPath(new URL("../../../shared/csv/detect-encoding.ts", import.meta.url));
  expect(gzipSync(await bundleOf(detector)).length).toBeLessThanOrEqual(15_000);
});
