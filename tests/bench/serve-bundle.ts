import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { build, type Plugin } from "vite";

export interface ServedBundle {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Bundles one script for the browser and serves an empty page with it from localhost, which has IndexedDB; `workers` are scripts that it
 * starts beside itself, by the address of each.
 */
export async function serveBundle(
  entry: string,
  workers: Readonly<Record<string, string>> = {},
): Promise<ServedBundle> {
  const scripts = new Map<string | undefined, string>();
  for (const [address, of] of Object.entries({ ...workers, "/bench.js": entry })) {
    scripts.set(address, await bundleOf(of));
  }
  const server = createServer((request, response) => {
    const script = scripts.get(request.url);
    response.setHeader("Content-Type", script ? "text/javascript" : "text/html; charset=utf-8");
    response.end(script ?? PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  // A server that listens on a port has an address with a port; only one on a pipe has a text.
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}/`, close: () => closed(server) };
}

const PAGE =
  '<!doctype html><title>bench</title><input type="file"><script type="module" src="/bench.js"></script>';

export async function bundleOf(entry: string, plugins: readonly Plugin[] = []): Promise<string> {
  const built = await build({
    configFile: false,
    plugins: [...plugins],
    logLevel: "error",
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    build: {
      write: false,
      minify: true,
      target: "es2023",
      lib: { entry, formats: ["es"], fileName: "bench" },
      // One script each, with what it would load when it needs it.
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    "output" in one ? one.output : [],
  );
  const chunk = outputs.find((output) => output.type === "chunk");
  if (chunk === undefined || chunk.type !== "chunk") throw new Error(`Vite made no script of ${entry}.`);
  return chunk.code;
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
}
