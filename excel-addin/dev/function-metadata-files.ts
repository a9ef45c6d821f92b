import type { Plugin } from "vite";
import type { Language } from "../../shared/model/language.ts";
import { loadFunctionWords } from "../../shared/words/load-function-words.ts";
import { functionMetadata, METADATA_PATHS } from "../functions/function-metadata.ts";

/** Makes the functions' descriptions out of the words: files of a build, answers of the server while developing. */
export function functionMetadataFiles(): Plugin {
  return {
    name: "dosar-function-metadata",
    async generateBundle() {
      for (const { path, text } of await metadataFiles())
        this.emitFile({ type: "asset", fileName: path, source: text });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        void metadataFiles().then((files) => {
          const file = files.find(({ path }) => request.url?.split("?")[0] === `/${path}`);
          if (!file) return next();
          // Excel on the web reads this from a page of its own.
          response.setHeader("access-control-allow-origin", "*");
          response.setHeader("content-type", "application/json");
          response.end(file.text);
        });
      });
    },
  };
}

async function metadataFiles(): Promise<readonly { readonly path: string; readonly text: string }[]> {
  const languages = Object.keys(METADATA_PATHS) as Language[];
  return Promise.all(
    languages.map(async (language) => ({
      path: METADATA_PATHS[language],
      text: `${JSON.stringify(functionMetadata(await loadFunctionWords(language)), null, 2)}\n`,
    })),
  );
}
