/** augurs by Grafana (MIT or Apache 2.0), compiled to WebAssembly. */
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { requireOfPeers } from "./install-peers.ts";

export interface ForecastPeer {
  readonly name: string;
  readonly forecast: (values: readonly number[], horizon: number) => unknown;
}

/** What we use of it. */
interface Mstl {
  readonly initSync: (options: { readonly module: Uint8Array }) => void;
  readonly MSTL: {
    readonly ets: (periods: Uint32Array) => {
      readonly fit: (values: Float64Array) => void;
      readonly predict: (horizon: number, level: number) => unknown;
    };
  };
}

export async function loadForecastPeer(): Promise<ForecastPeer> {
  const path = requireOfPeers().resolve("@bsull/augurs/mstl");
  // The package has no types that Node's way of loading it would find.
  const { initSync, MSTL } = (await import(pathToFileURL(path).href)) as Mstl;
  initSync({ module: await readFile(path.replace(/\.js$/, "_bg.wasm")) });
  return {
    name: "augurs MSTL with ETS",
    forecast(values, horizon) {
      const model = MSTL.ets(Uint32Array.of(12));
      model.fit(Float64Array.from(values));
      return model.predict(horizon, 0.8);
    },
  };
}
