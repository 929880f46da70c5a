import { Problem } from "@doorward/core";
import type { ImapFlow } from "imapflow";
import type { z } from "zod";
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

/** Connects and opens the folder: to read alone, where nothing is to be moved. Throws a Problem that says what failed. */
export async function connectMailbox(settings: MailboxSettings, password: string | undefined): Promise<OpenMailbox> {
  const { host, port, security, user, folder, moveTo } = settings;
  // Loaded when it is first needed, so that a server without mailboxes starts as fast as ever.
  const { ImapFlow } = await import("imapflow");
  const client = new ImapFlow({
    host,
    port,
    secure: security === "tls",
    ...(security === "tls" ? {} : { doSTARTTLS: security === "starttls" }),
    auth: { user, pass: password ?? "" },
    logger: false,
    disableCompression: true,
    autoIdleDelay: idleAfter,
    connectionTimeout: patience,
    greetingTimeout: patience,
  });
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
  try {
    await client.connect();
    const { uidValidity, uidNext } = await client.mailboxOpen(folder, { readOnly: moveTo === undefined });
    return { client, uidValidity: String(uidValidity), uidNext, ask };
  } catch (error) {
    client.close();
    throw new Problem("network-refused", tellRefusal(error, settings));
  }
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
