import { isIP } from "node:net";
import { Problem } from "@doorward/core";
import type { ImapFlow, ImapFlowOptions } from "imapflow";
import type { z } from "zod";
import { findTarget } from "../../network/find-target.ts";
import type { Network, Target } from "../../network/network.ts";
import type { mailboxSettings } from "./mailbox.ts";

/** How to reach a mailbox. */
export type MailboxSettings = z.output<typeof mailboxSettings>;

/** A mailbox whose folder is open. */
export interface OpenMailbox {
  readonly client: ImapFlow;
  readonly uidValidity: string;
  readonly uidNext: number;
  /** Waits for an answer of the server; throws a Problem when it refuses, or when the connection breaks meanwhile. */
  readonly ask: <T>(answer: Promise<T>) => Promise<T>;
}

/** Milliseconds. The client starts to listen for news when it had nothing to do for so long. */
const idleAfter = 500;
const patience = 20_000;
/** How long what is under way may take once it is to stop. */
const grace = 2000;
/**
 * Messages are asked for in pieces of 64 KB, but there are servers that send them whole; and a search names some 500,000 of them
 * in one line. A server that says more at once is not heard to its end.
 */
const mostLiteralBytes = 32 * 1024 * 1024;
const mostLineBytes = 4 * 1024 * 1024;
const mostTokens = 50_000;

/** How a mailbox is reached, besides its settings. */
export interface MailboxAccess {
  readonly password: string | undefined;
  readonly network: Pick<Network, "resolve" | "privateHosts">;
  /** Aborted when the connection is to end, whatever it waits for. */
  readonly signal: AbortSignal;
}

/** Connects and opens the folder: to read alone, where nothing is to be moved. Throws a Problem that says what failed. */
export async function connectMailbox(settings: MailboxSettings, access: MailboxAccess): Promise<OpenMailbox> {
  const { host, port, folder, moveTo } = settings;
  const target = await findTarget({ host, port }, access.network);
  // Loaded when it is first needed, so that a server without mailboxes starts as fast as ever.
  const { ImapFlow } = await import("imapflow");
  const client = new ImapFlow(describeClient(settings, target, access));
  const { promise: broken, reject } = Promise.withResolvers<never>();
  broken.catch(() => undefined);
  const tellBroken = () => reject(new Problem("network-refused", `The connection to ${host} broke off.`));
  const ask = async <T>(answer: Promise<T>): Promise<T> => {
    try {
      return await Promise.race([answer, broken]);
    } catch (error) {
      if (error instanceof Problem) throw error;
      throw new Problem("network-refused", `${host} did not do what it was asked, so it is connected anew.`);
    }
  };
  client.on("error", tellBroken);
  client.on("close", tellBroken);
  endSoon(client, access.signal);
  try {
    await Promise.race([client.connect(), broken]);
    const opening = client.mailboxOpen(folder, { readOnly: moveTo === undefined });
    const { uidValidity, uidNext } = await Promise.race([opening, broken]);
    return { client, uidValidity: String(uidValidity), uidNext, ask };
  } catch (error) {
    client.close();
    if (error instanceof Problem) throw error;
    throw new Problem("network-refused", tellRefusal(error, settings));
  }
}

/** The connection is made to the address that was checked, and the certificate held against the name that was meant. */
function describeClient(
  { host, security, user }: MailboxSettings,
  target: Target,
  { password }: MailboxAccess,
): ImapFlowOptions {
  return {
    host: target.address,
    port: target.port,
    ...(isIP(host) === 0 ? { servername: host } : {}),
    secure: security === "tls",
    ...(security === "tls" ? {} : { doSTARTTLS: security === "starttls" }),
    auth: { user, pass: password ?? "" },
    logger: false,
    disableCompression: true,
    autoIdleDelay: idleAfter,
    connectionTimeout: patience,
    greetingTimeout: patience,
    maxLineLength: mostLineBytes,
    maxLiteralSize: mostLiteralBytes,
    maxResponseSize: mostLineBytes + mostLiteralBytes,
    maxResponseTokens: mostTokens,
  };
}

/** A server that says nothing, or never comes to an end, keeps nobody from stopping. */
function endSoon(client: ImapFlow, signal: AbortSignal): void {
  const end = () => void setTimeout(() => client.close(), grace).unref();
  if (signal.aborted) end();
  else signal.addEventListener("abort", end, { once: true });
  client.once("close", () => signal.removeEventListener("abort", end));
}

/** No words of the server, which may hold what nobody should read in a list of sources. */
function tellRefusal(error: unknown, { host, port, folder }: MailboxSettings): string {
  const about = error as {
    readonly authenticationFailed?: boolean;
    readonly code?: unknown;
    readonly mailboxMissing?: boolean;
  };
  if (about.authenticationFailed === true) return `${host} refuses the user or the password.`;
  if (about.mailboxMissing === true) return `${host} has no folder ${folder}.`;
  const code = typeof about.code === "string" && /^[\w-]{1,40}$/u.test(about.code) ? ` (${about.code})` : "";
  return `The mailbox at ${host}:${String(port)} was not opened${code}. Check its address, TLS and folder.`;
}
