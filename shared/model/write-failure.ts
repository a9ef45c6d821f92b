/** Why a write was refused: what a person can do about it differs. */
export type WriteFailure = "disk-full" | "store-closed" | "unexpected";
