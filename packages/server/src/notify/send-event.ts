import { makeInert, Problem } from "@doorward/core";
import type { Destination, DestinationAccess } from "@doorward/store";
import type { Event } from "../contract/schemas/event.ts";
import { findTarget } from "../network/find-target.ts";
import { longestMs, type Network } from "../network/network.ts";
import { withinTime } from "../within-time.ts";
import { formats } from "./formats/formats.ts";
import type { Message } from "./formats/message.ts";
import { placeOf, readAddress } from "./read-address.ts";

/** What became of a sending. */
export interface Sent {
  readonly isDelivered: boolean;
  /** One sentence of ours. */
  readonly told: string;
  /** The first words of the receiver, made inert; empty where it said nothing. For administrators alone. */
  readonly answer: string;
}

/** What is sent, and where. */
export interface Sending {
  readonly event: Event;
  readonly kind: Destination["kind"];
  readonly access: DestinationAccess;
  readonly at: Date;
}

const mostAnswer = 200;

/** The sentence with the receiver's words, as administrators see it. */
export function tellWithAnswer({ told, answer }: Pick<Sent, "told" | "answer">): string {
  return answer === "" ? told : `${told.replace(/\.$/u, "")}: ${answer}`;
}

/** Sends an event to a destination once. What does not go is a value, with the reason. */
export async function sendEvent({ event, kind, access, at }: Sending, network: Network): Promise<Sent> {
  try {
    const url = readAddress(access.address, kind, network.privateHosts);
    const message = formats[kind]({ event, access, at });
    const sent = await withinTime(send(url, message, access.authority, network), longestMs);
    return sent ?? { isDelivered: false, told: "It did not answer in time.", answer: "" };
  } catch (error) {
    if (error instanceof Problem) return { isDelivered: false, told: error.message, answer: "" };
    throw error;
  }
}

async function send(url: URL, message: Message, authority: string | null, network: Network): Promise<Sent> {
  const target = await findTarget({ ...placeOf(url), authority }, network);
  if (message.kind === "http") {
    const { headers, body } = message;
    const { status, text } = await network.post({ url, target, headers, body });
    const answer = makeInert(text.trim()).slice(0, mostAnswer);
    return { isDelivered: status >= 200 && status < 300, told: `It answered ${String(status)}.`, answer };
  }
  if (url.protocol === "udp:") {
    await network.sendDatagram(target, message.text);
    return { isDelivered: true, told: "The datagram was sent; nobody tells whether it came.", answer: "" };
  }
  await network.sendStream(target, message.text, url.protocol === "tls:");
  return { isDelivered: true, told: "It took the message.", answer: "" };
}
