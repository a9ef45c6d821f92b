import { BridgeCredential } from "../../shared/messages/bridge-protocol.ts";
import type { WorkbookId } from "../../shared/model/ids.ts";

/**
 * Where the pane keeps the proof that a person has connected a workbook: one a workbook, since another one in the same
 * browser, perhaps a colleague's, was not asked about. Never in the workbook, which others may open.
 */
export interface CredentialKeeper {
  read(workbookId: WorkbookId): BridgeCredential | undefined;
  /** False when the browser blocks storage and the connection ends with the pane. */
  keep(workbookId: WorkbookId, credential: BridgeCredential): boolean;
  forget(workbookId: WorkbookId): void;
  /** Calls back when another pane in this browser has kept or forgotten a proof. */
  watch(listener: () => void): void;
}

export interface CredentialStorage {
  /** Excel on the web may show the pane in a frame whose storage is blocked: touching it then throws. */
  readonly storageOf: () => Storage;
  /** Tells which key another pane has changed; null for all. */
  readonly onChanged: (listener: (key: string | null) => void) => void;
}

const PREFIX = "dosar.connection.";

export function createCredentialKeeper({ storageOf, onChanged }: CredentialStorage): CredentialKeeper {
  const storage = usableStorage(storageOf);
  const inMemory = new Map<WorkbookId, BridgeCredential>();

  return {
    read(workbookId) {
      if (!storage) return inMemory.get(workbookId);
      const text = storage.getItem(PREFIX + workbookId);
      return text === null ? undefined : credentialOf(text);
    },
    keep(workbookId, credential) {
      inMemory.set(workbookId, credential);
      if (!storage) return false;
      try {
        storage.setItem(PREFIX + workbookId, JSON.stringify(credential));
        return true;
      } catch {
        return false;
      }
    },
    forget(workbookId) {
      inMemory.delete(workbookId);
      storage?.removeItem(PREFIX + workbookId);
    },
    watch(listener) {
      onChanged((key) => {
        if (key === null || key.startsWith(PREFIX)) listener();
      });
    },
  };
}

function usableStorage(storageOf: () => Storage): Storage | undefined {
  try {
    const storage = storageOf();
    storage.getItem(PREFIX);
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
