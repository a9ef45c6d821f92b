/**
 * Loaded before dependency-cruiser: its swc parser reads every file as plain TypeScript and stops at the first JSX
 *. This tells swc which files hold JSX.
 */
const swc = require("@swc/core");

const { parseFileSync } = swc;
swc.parseFileSync = (file, options) => parseFileSync(file, { ...options, tsx: file.endsWith(".tsx") });
