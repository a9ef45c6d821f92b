import { type Plugin, runnerImport } from "vite";

/**
 * Runs each module that is called *.data.ts when we build, and writes what it exports into the program as JSON, which a
 * browser reads several times as fast as it works it out. Such a module may export plain data only; in tests it runs as it stands.
 */
export function compileData(): Plugin {
  return {
    name: "dosar-compile-data",
    apply: "build",
    load: {
      filter: { id: /\.data\.ts$/ },
      async handler(id) {
        const { module, dependencies } = await runnerImport<Readonly<Record<string, unknown>>>(id, {
          configFile: false,
        });
        for (const file of dependencies) this.addWatchFile(file);
        return { code: Object.entries(module).map(exportOf).join("\n"), moduleSideEffects: false };
      },
    },
  };
}

function exportOf([name, value]: readonly [string, unknown]): string {
  const json = JSON.stringify(value);
  return `export const ${name} = /* @__PURE__ */ JSON.parse(${JSON.stringify(json)});`;
}
