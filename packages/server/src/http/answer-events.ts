import type { Change } from "@doorward/store";
import type { Answer, RouteRequest } from "../contract/route.ts";
import type { Services } from "../services.ts";
import { openChannel, type Channel } from "./channel.ts";

/** So many events may wait for a slow reader; one who is further behind is let go, and comes again for the present state. */
const mostWaiting = 500;

/** What goes to one who follows. */
export interface EventSource {
  /** The events for a change, null after the last one; none for what is not his business. */
  readonly tell: (change: Change) => readonly (string | null)[];
  /** What is told at the beginning, asked after the following began, so that nothing falls in between. */
  readonly begin: () => Promise<readonly (string | null)[]>;
}

/** One event as it goes over the line. */
export function writeEvent(kind: string, value: unknown): string {
  return `event: ${kind}\ndata: ${JSON.stringify(value)}\n\n`;
}

/** Who follows. */
type Follower = Pick<RouteRequest, "actor" | "isStillAllowed" | "signal">;

/** Server-sent events until the source ends, the client leaves, is not allowed any more, or the server stops. */
export async function answerEvents(
  source: EventSource,
  { actor, isStillAllowed, signal }: Follower,
  services: Services,
): Promise<Answer> {
  const { followers, limits, stopping } = services;
  const ends: (() => void)[] = [];
  const channel = openChannel<string>(mostWaiting, () => {
    for (const end of ends) end();
  });
  channel.put("retry: 3000\n\n");
  ends.push(followers.follow((change) => putEvents(channel, source.tell(change)), actor?.id ?? "nobody"));
  const look = async () => {
    if (await isStillAllowed()) channel.put(": still here\n\n");
    else channel.end();
  };
  const beat = setInterval(() => void look(), limits.heartbeatMs);
  ends.push(() => clearInterval(beat));
  for (const each of [signal, stopping]) {
    each.addEventListener("abort", channel.end);
    ends.push(() => each.removeEventListener("abort", channel.end));
  }
  if (signal.aborted || stopping.aborted) channel.end();
  try {
    putEvents(channel, await source.begin());
  } catch (error) {
    channel.end();
    throw error;
  }
  return {
    status: 200,
    headers: { "content-type": "text/event-stream; charset=utf-8", "x-accel-buffering": "no" },
    body: channel.pieces,
  };
}

function putEvents(channel: Channel<string>, events: readonly (string | null)[]): void {
  for (const event of events)
    if (event === null) channel.end();
    else channel.put(event);
}
