/** Names of packs as shops of seven languages write them, invented; what is read of each, to be reviewed by eye. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Pack } from "../../shared/model/pack.ts";
import { readPack } from "../../shared/price/packs/read-pack.ts";
import { printDecimal } from "../../shared/std/decimal.ts";

const folder = join(import.meta.dirname, "packs");
const names = readFileSync(join(folder, "names.txt"), "utf8").trimEnd().split("\n");
const WIDTH = Math.max(...names.map(({ length }) => length));

it(`reads the packs of ${names.length} names`, async () => {
  const lines = names.map((name) => `${name.padEnd(WIDTH)} | ${print(readPack(name))}`);
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(join(folder, "packs.txt"));
});

function print(pack: Pack | undefined): string {
  return pack === undefined ? "–" : `${printDecimal(pack.quantity)} ${pack.unit} (${pack.quote})`;
}
