import { createServer } from "node:net";
import { DEFAULT_ADDIN_ORIGIN } from "../../shared/messages/bridge-wire.ts";

const USUAL_PORT = Number(new URL(DEFAULT_ADDIN_ORIGIN).port);

/** The port that manifest.xml names, or another one, said plainly, where a program has taken it. */
export async function findPanePort(): Promise<number> {
  if (await isFree(USUAL_PORT)) return USUAL_PORT;
  const port = await anyFreePort();
  console.log(
    `Port ${USUAL_PORT} is taken by another program: the pane is served on ${port} this time. The tour is the same; Excel itself finds the pane only on ${USUAL_PORT}.`,
  );
  return port;
}

function isFree(port: number): Promise<boolean> {
  return listenOnce(port).then(
    () => true,
    () => false,
  );
}

function anyFreePort(): Promise<number> {
  return listenOnce(0);
}

function listenOnce(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(port, "localhost", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" ? (address?.port ?? port) : port));
    });
  });
}
