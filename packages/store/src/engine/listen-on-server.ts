import { Client, escapeIdentifier, type ClientConfig } from "pg";

/** Between two attempts to listen again, in milliseconds. */
const pause = 1000;

/**
 * Hears what is notified on a channel, on a connection of its own, which is made anew when it breaks. What is notified
 * meanwhile is not heard: whoever listens also has to look by himself now and then. Gives the way to stop.
 */
export async function listenOnServer(
  options: ClientConfig,
  channel: string,
  hear: (payload: string) => void,
): Promise<() => Promise<void>> {
  let client: Client | undefined;
  let isOver = false;
  let waiting: NodeJS.Timeout | undefined;
  const connect = async (): Promise<void> => {
    const fresh = new Client(options);
    fresh.on("error", () => undefined);
    fresh.on("notification", ({ payload }) => hear(payload ?? ""));
    await fresh.connect();
    await fresh.query(`listen ${escapeIdentifier(channel)}`);
    fresh.once("end", again);
    client = fresh;
    if (isOver) await fresh.end();
  };
  const again = (): void => {
    if (isOver) return;
    waiting = setTimeout(() => void connect().catch(again), pause);
  };
  await connect();
  return async () => {
    isOver = true;
    clearTimeout(waiting);
    await client?.end();
  };
}
