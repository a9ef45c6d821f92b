import { BridgeCredential } from "../../shared/messages/bridge-protocol.ts";

/** Where the pane keeps the proof that a person has connected it. Never in the workbook, which others may open. */
export interface CredentialKeeper {
  read(): BridgeCredential | undefined;
  /** False when the browser blocks storage and the connection ends with the pane. */
  keep(credential: BridgeCredential): boolean;
  forget(): void;
}

const KEY = "dosar.connection";

/** Excel on the web may show the pane in a frame whose storage is blocked: touching it then throws. */
export function createCredentialKeeper(storageOf: () => Storage): CredentialKeeper {
  const storage = usableStorage(storageOf);
  let inMemory: BridgeCredential | undefined;

  return {
    read() {
      if (!storage) return inMemory;
      const text = storage.getItem(KEY);
      return text === null ? undefined : credentialOf(text);
    },
    keep(credential) {
      inMemory = credential;
      if (!storage) return false;
      try {
        storage.setItem(KEY, JSON.stringify(credential));
        return true;
      } catch {
        return false;
      }
    },
    forget() {
      inMemory = undefined;
      storage?.removeItem(KEY);
    },
  };
}

function usableStorage(storageOf: () => Storage): Storage | undefined {
  try {
    const storage = storageOf();
    storage.getItem(KEY);
    return storage;
  } catch {
    return undefined;
  }
}

function credentialOf(text: string): BridgeCredential | undefined {
  try {
    const credential = BridgeCredential.safeParse(JSON.parse(text));
    return credential.success ? credential.data : undefined;
  } catch {
    return undefined;
  }
}
