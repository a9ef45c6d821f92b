import { fileURLToPath } from "node:url";
import { build } from "vite";
import { compileData } from "../../compile-data.ts";

/** What copies a page and what reads the copy, as one minified script that sets the global `dosarReader`. */
export async function bundleReader(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "silent",
    plugins: [compileData()],
    build: {
      write: false,
      minify: true,
      lib: {
        entry: fileURLToPath(new URL("./page-reader.ts", import.meta.url)),
        formats: ["iife"],
        name: "dosarReader",
      },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  for (const output of outputs) {
    const chunk = "output" in output ? output.output.find(({ type }) => type === "chunk") : undefined;
    if (chunk?.type === "chunk") return chunk.code;
  }
  throw new Error("Vite gave no script for the page reader");
}
