/** Both halves of reading a page, for `bundle-reader`. */
export { readSnapshot } from "../../shared/capture/snapshot/read-snapshot.ts";
export { takeSnapshot } from "../../shared/capture/snapshot/take-snapshot.ts";
