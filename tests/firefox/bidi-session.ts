import { WebSocket } from "ws";

/** One WebDriver BiDi session: commands out, answers in. Node 20 has no WebSocket of its own, hence `ws`. */
export interface BidiSession {
  readonly send: <Answer>(method: string, params?: object) => Promise<Answer>;
  readonly close: () => void;
}

interface BidiAnswer {
  readonly type: "success" | "error" | "event";
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

/** Opens a session with the browser that listens at this address: "ws://127.0.0.1:34263". */
export async function openBidiSession(address: string): Promise<BidiSession> {
  const socket = new WebSocket(`${address}/session`);
  await new Promise<void>((resolve, reject) => {
    socket.once("open", () => resolve());
    socket.once("error", reject);
  });

  const waiting = new Map<number, (answer: BidiAnswer) => void>();
  socket.on("message", (data) => {
    const answer: BidiAnswer = JSON.parse(String(data));
    if (answer.id === undefined) return;
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });

  let lastId = 0;
  const send = async <Answer>(method: string, params: object = {}): Promise<Answer> => {
    const id = ++lastId;
    const answered = new Promise<BidiAnswer>((resolve) => waiting.set(id, resolve));
    socket.send(JSON.stringify({ id, method, params }));
    const answer = await answered;
    if (answer.type === "error") throw new Error(`${method}: ${answer.error}: ${answer.message}`);
    return answer.result as Answer;
  };
  // The browser is a fresh one with certificates that were made on the spot.
  await send("session.new", { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  return { send, close: () => socket.close() };
}
