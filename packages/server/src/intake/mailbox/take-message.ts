import { Problem } from "@doorward/core";
import { noteIntakeFailure } from "@doorward/store";
import { nameArrival } from "../../arrivals/name-arrival.ts";
import type { BodyStream } from "../../contract/route.ts";
import { acceptFromSource } from "../accept-from-source.ts";
import type { RunContext } from "../intake-kind.ts";
import { takeStream } from "../take-stream.ts";
import type { OpenMailbox } from "./connect-mailbox.ts";

type Context = Pick<RunContext, "source" | "services">;

/**
 * Makes an arrival of a message, unless it came before. Nothing is marked: messages are fetched with BODY.PEEK. False for one
 * that is not kept: it is gone, or is left where it is and told, since it is too large or empty.
 */
export async function takeMessage(
  { client, ask }: OpenMailbox,
  uid: number,
  { source, services }: Context,
): Promise<boolean> {
  const { content: stream } = await ask(client.download(String(uid), undefined, { uid: true }));
  if (stream === undefined) return false;
  try {
    const { content, head, sha256 } = await takeStream(readPieces(stream, ask), services);
    const name = nameArrival("message", head);
    await acceptFromSource(source, { kind: "message", name, key: sha256 }, content, services);
    return true;
  } catch (error) {
    if (!(error instanceof Problem) || (error.code !== "too-large" && error.code !== "not-valid")) throw error;
    stream.resume();
    const failure = `A message of the mailbox was left out: ${error.message}`;
    await noteIntakeFailure(services.database, source.id, failure, services.now());
    return false;
  }
}

/** A stream whose connection breaks in the middle may say nothing more: then the break is what ends it. */
async function* readPieces(stream: AsyncIterable<unknown>, ask: OpenMailbox["ask"]): BodyStream {
  const pieces = stream[Symbol.asyncIterator]();
  for (;;) {
    const { done, value } = await ask(pieces.next());
    if (done === true) return;
    yield value as Uint8Array;
  }
}
