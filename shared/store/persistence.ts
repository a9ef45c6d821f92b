/** What the browser promises about our data. */
export interface StorageManagerLike {
  persisted(): Promise<boolean>;
  persist(): Promise<boolean>;
  estimate(): Promise<{ usage?: number; quota?: number }>;
}

/** Asks the browser not to evict our data; true when it promised. Asking again after a promise costs nothing. */
export async function askForPersistence(storage: StorageManagerLike): Promise<boolean> {
  return (await storage.persisted()) || storage.persist();
}
