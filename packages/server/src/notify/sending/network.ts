import { lookup } from "node:dns/promises";
import type { LookupAddress } from "node:dns";
import { post } from "./post.ts";
import { sendDatagram, sendStream } from "./send-text.ts";

/** Where a message goes, after its address was checked: the connection is made to this very address. */
export interface Target {
  readonly host: string;
  readonly port: number;
  readonly address: string;
  readonly family: 4 | 6;
  /** The certificate, in PEM, of who vouches for the receiver; null for those the system trusts. */
  readonly authority: string | null;
}

/** What is sent with HTTP. */
export interface Posting {
  readonly url: URL;
  readonly target: Target;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The ways to the outside that deliveries use, so that tests can give others. What they throw says why it did not go. */
export interface Network {
  /** Every address of a host. */
  readonly resolve: (host: string) => Promise<readonly LookupAddress[]>;
  /** Sends with HTTP and gives the status and the first bytes of the answer; a redirection is an answer too. */
  readonly post: (posting: Posting) => Promise<{ readonly status: number; readonly text: string }>;
  /** Sends over a connection of its own, with TLS or without. */
  readonly sendStream: (target: Target, text: string, isSecure: boolean) => Promise<void>;
  /** Sends one datagram. */
  readonly sendDatagram: (target: Target, text: string) => Promise<void>;
  /** Hosts that may be of a private network, and reached without encryption. */
  readonly privateHosts: ReadonlySet<string>;
}

/** Longest time for one delivery, in milliseconds. */
const longestMs = 10_000;

/** The real network. */
export function openNetwork(privateHosts: ReadonlySet<string>): Network {
  return {
    resolve: (host) => lookup(host, { all: true }),
    post: (posting) => post(posting, longestMs),
    sendStream: (target, text, isSecure) => sendStream(target, text, { isSecure, longestMs }),
    sendDatagram: (target, text) => sendDatagram(target, text),
    privateHosts,
  };
}

/**
 * Reads `DOORWARD_PRIVATE_DESTINATIONS`: the hosts of private networks that events may go to. Only who starts the server names
 * them, so that nobody at the desk can have it ask about in the network it stands in.
 */
export function readPrivateHosts(environment: Readonly<Record<string, string | undefined>>): ReadonlySet<string> {
  const names = (environment["DOORWARD_PRIVATE_DESTINATIONS"] ?? "").split(",");
  return new Set(names.map((name) => name.trim().toLowerCase()).filter((name) => name !== ""));
}
