import { lookup } from "node:dns/promises";
import type { LookupAddress } from "node:dns";
import { fetchDirectly, type Fetch } from "./fetch-directly.ts";
import { post, type Posting } from "./post.ts";
import { sendDatagram, sendStream } from "./send-text.ts";

/** Where a connection goes, after its address was checked: it is made to this very address. */
export interface Target {
  readonly host: string;
  readonly port: number;
  readonly address: string;
  readonly family: 4 | 6;
  /** The certificate, in PEM, of who vouches for the other side; null for those the system trusts. */
  readonly authority: string | null;
}

/** The ways to the outside, so that tests can give others. What they throw says why it did not go. */
export interface Network {
  /** Every address of a host. */
  readonly resolve: (host: string) => Promise<readonly LookupAddress[]>;
  /** Asks a host of a vendor, once its address was checked. */
  readonly fetch: Fetch;
  /** Sends with HTTP and gives the status and the first bytes of the answer; a redirection is an answer too. */
  readonly post: (posting: Posting) => Promise<{ readonly status: number; readonly text: string }>;
  /** Sends over a connection of its own, with TLS or without. */
  readonly sendStream: (target: Target, text: string, isSecure: boolean) => Promise<void>;
  /** Sends one datagram. */
  readonly sendDatagram: (target: Target, text: string) => Promise<void>;
  /** Hosts that may be of a private network. */
  readonly privateHosts: ReadonlySet<string>;
}

/** Longest time for a name to be looked up, for one posting, and for a whole sending of both, in milliseconds. */
export const longestMs = 10_000;

/** The real network. */
export function openNetwork(privateHosts: ReadonlySet<string>, resolve: Network["resolve"] = resolveInTime): Network {
  return {
    resolve,
    fetch: (url, init) => fetchDirectly(url, init, { resolve, privateHosts }),
    post: (posting) => post(posting, longestMs),
    sendStream: (target, text, isSecure) => sendStream(target, text, { isSecure, longestMs }),
    sendDatagram: (target, text) => sendDatagram(target, text),
    privateHosts,
  };
}

/** The system's own lookup may take minutes, and cannot be stopped. */
async function resolveInTime(host: string): Promise<readonly LookupAddress[]> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error("late")), longestMs);
  try {
    return await Promise.race([lookup(host, { all: true }), late]);
  } finally {
    clearTimeout(timer);
  }
}
