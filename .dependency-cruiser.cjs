/** Which folder may import which. The table is in ARCHITECTURE.md. */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: "error",
  from: { path: from },
  to: { pathNot: allowed },
});

const ENGINES = "price|csv|workbook|analysis|forecast|search|proposals|sheets|xlsx|sync";

module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    { name: "no-unresolved", severity: "error", from: {}, to: { couldNotResolve: true } },
    only("std-imports-nothing", "^shared/std/", "^shared/std/"),
    only("model-imports-std-and-zod", "^shared/model/", "^shared/(std|model)/|^node_modules/zod/"),
    only("messages-import-model", "^shared/messages/", "^shared/(std|model|messages)/|^node_modules/zod/"),
    only("vault-imports-model", "^shared/vault/", "^shared/(std|model|vault)/"),
    only("words-import-model", "^shared/words/", "^shared/(std|model|words)/"),
    only("capture-also-reads-prices", "^shared/capture/", "^shared/(std|model|price|capture)/"),
    only(
      "carriers-speak-messages",
      "^shared/carriers/",
      "^shared/(std|model|sync|messages|carriers)/|^node_modules/zod/",
    ),
    only(
      "store-keeps-to-itself",
      "^shared/store/",
      "^shared/(std|model|vault|store)/|^node_modules/(zod|dexie)/",
    ),
    only("migrations-import-nothing", "^shared/store/migrations/", "^$"),
    {
      name: "actions-know-no-messages",
      severity: "error",
      from: { path: "^shared/actions/" },
      to: { path: "^shared/messages/" },
    },
    {
      name: "matching-folds-as-search-and-decodes-as-csv",
      comment:
        "A name is read across scripts as the search does it, and a misread one is decoded as a file is.",
      severity: "error",
      from: { path: "^shared/matching/" },
      to: {
        path: "^shared/|^node_modules/",
        pathNot:
          "^shared/(std|model|matching)/|^shared/search/(fold-word|cyrillic-table)|^shared/csv/(decode-bytes|encoding-table)|^node_modules/fastest-levenshtein/",
      },
    },
    {
      name: "engines-stay-apart",
      comment:
        "An engine knows the nouns and itself, never another engine: $1 is the folder matched in `from`.",
      severity: "error",
      from: { path: `^shared/(${ENGINES})/` },
      to: { path: "^shared/", pathNot: "^shared/(std|model|rendering|$1)/" },
    },
    only("rendering-imports-model", "^shared/rendering/", "^shared/(std|model|rendering)/"),
    {
      name: "engines-take-no-package",
      comment: "csv may use PapaParse and workbook hucre, each the library made for its field.",
      severity: "error",
      from: { path: `^shared/(${ENGINES})/` },
      to: { path: "^node_modules/", pathNot: "^node_modules/(papaparse|hucre)/" },
    },
    {
      name: "hucre-only-in-workbook",
      severity: "error",
      from: { pathNot: "^shared/workbook/|^tests/" },
      to: { path: "^node_modules/hucre/" },
    },
    {
      name: "dexie-only-in-store",
      severity: "error",
      from: { pathNot: "^shared/store/|^tests/" },
      to: { path: "^node_modules/dexie/" },
    },
    {
      name: "shared-knows-no-app",
      severity: "error",
      from: { path: "^shared/" },
      to: { path: "^(extension|excel-addin)/" },
    },
    {
      name: "apps-stay-apart",
      severity: "error",
      from: { path: "^(extension|excel-addin)/" },
      to: { path: "^(extension|excel-addin)/", pathNot: "^$1/" },
    },
    {
      name: "browser-only-in-its-folder",
      severity: "error",
      from: { path: "^extension/", pathNot: "^extension/(browser|entrypoints)/" },
      to: { path: "^node_modules/(wxt|@wxt-dev)/" },
    },
    {
      name: "product-never-imports-tests",
      severity: "error",
      from: { pathNot: "^tests/|^[^/]+$" },
      to: { path: "^tests/" },
    },
  ],
  options: {
    parser: "swc",
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "browser", "types", "default"],
      extensions: [".ts", ".tsx", ".js", ".d.ts"],
    },
  },
};
