import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { expect, it } from "vitest";

const MOST_BYTES = 12_000;

it("the writer of workbooks weighs at most 12 kB packed, beside zod, which every page of Dosar has", async () => {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      minify: true,
      lib: {
        entry: join(import.meta.dirname, "../../shared/xlsx/write-workbook.ts"),
        formats: ["es"],
      },
      rollupOptions: { external: ["zod"] },
    },
  });
  if (!Array.isArray(built)) throw new Error("Vite has built something else.");
  const bytes = built.flatMap(({ output }) =>
    output.map((chunk) => (chunk.type === "chunk" ? gzipSync(chunk.code).length : 0)),
  );
  const total = bytes.reduce((sum, size) => sum + size, 0);
  expect(total).toBeGreaterThan(3000);
  expect(total).toBeLessThanOrEqual(MOST_BYTES);
});
