import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { compileStyles } from "../compile-styles.ts";
import { functionMetadataFiles } from "./dev/function-metadata-files.ts";
import { makeCertificate } from "./dev/make-certificate.ts";
import { answerFromFolder, OFFICE_CDN, OFFICE_FOLDER, OFFICE_PATH } from "./dev/office-library.ts";

export default defineConfig(async ({ command }) => ({
  root: import.meta.dirname,
  // Relative, so that the pane may be served from any folder of a site.
  base: "./",
  plugins: [react(), compileStyles(), serveOfficeLibrary(), functionMetadataFiles()],
  build: {
    outDir: "../.output/excel-addin",
    emptyOutDir: true,
    target: "es2023",
    chunkSizeWarningLimit: 800,
    rolldownOptions: {
      input: { taskpane: "taskpane/index.html", functions: "functions/functions.ts" },
      // The manifest names the functions' script, so its address must stay the same.
      output: {
        entryFileNames: ({ name }: { readonly name: string }) =>
          name === "functions" ? "functions/functions.js" : "assets/[name]-[hash].js",
      },
    },
  },
  worker: { format: "es" as const },
  server: {
    port: 3000,
    strictPort: true,
    // Excel opens no pane without https. Only a server needs a certificate, a build does not.
    ...(command === "serve" ? { https: await makeCertificate() } : {}),
  },
}));

/** While developing, office.js comes from the npm package, so that the pane works without a network. */
function serveOfficeLibrary(): Plugin {
  return {
    name: "dosar-office-library",
    apply: "serve",
    transformIndexHtml: (html) => html.replace(OFFICE_CDN, OFFICE_PATH),
    configureServer(server) {
      server.middlewares.use(OFFICE_PATH, (request, response) => {
        void answerFromFolder(OFFICE_FOLDER, request.url ?? "/", response);
      });
    },
  };
}
