import { makeInert, Problem } from "@doorward/core";
import type { Destination, DestinationAccess } from "@doorward/store";
import type { Event } from "../contract/schemas/event.ts";
import { findTarget } from "../network/find-target.ts";
import type { Network } from "../network/network.ts";
import { formats } from "./formats/formats.ts";
import type { Message } from "./formats/message.ts";
import { placeOf, readAddress } from "./read-address.ts";

/** What became of a sending; `told` is one sentence. */
export interface Sent {
  readonly isDelivered: boolean;
  readonly told: string;
}

/** What is sent, and where. */
export interface Sending {
  readonly event: Event;
  readonly kind: Destination["kind"];
  readonly access: DestinationAccess;
  readonly at: Date;
}

const mostTold = 200;

/** Sends an event to a destination once. What does not go is a value, with the reason. */
export async function sendEvent({ event, kind, access, at }: Sending, network: Network): Promise<Sent> {
  try {
    const url = readAddress(access.address, kind, network.privateHosts);
    const message = formats[kind]({ event, access, at });
    return await send(url, message, access.authority, network);
  } catch (error) {
    if (error instanceof Problem) return { isDelivered: false, told: error.message };
    throw error;
  }
}

async function send(url: URL, message: Message, authority: string | null, network: Network): Promise<Sent> {
  const target = await findTarget({ ...placeOf(url), authority }, network);
  if (message.kind === "http") {
    const { headers, body } = message;
    const { status, text } = await network.post({ url, target, headers, body });
    const answer = makeInert(text.trim()).slice(0, mostTold);
    const told = `It answered ${String(status)}${answer === "" ? "." : `: ${answer}`}`;
    return { isDelivered: status >= 200 && status < 300, told };
  }
  if (url.protocol === "udp:") {
    await network.sendDatagram(target, message.text);
    return { isDelivered: true, told: "The datagram was sent; nobody tells whether it came." };
  }
  await network.sendStream(target, message.text, url.protocol === "tls:");
  return { isDelivered: true, told: "It took the message." };
}
