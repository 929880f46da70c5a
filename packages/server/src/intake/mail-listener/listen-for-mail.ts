import { once } from "node:events";
import { Problem } from "@doorward/core";
import { noteIntakeFailure } from "@doorward/store";
import type {
  SMTPServer,
  SMTPServerAddress,
  SMTPServerDataStream,
  SMTPServerOptions,
  SMTPServerSession,
} from "smtp-server";
import type { z } from "zod";
import { nameArrival } from "../../arrivals/name-arrival.ts";
import { acceptFromSource } from "../accept-from-source.ts";
import type { RunContext } from "../intake-kind.ts";
import { takeStream } from "../take-stream.ts";
import { waitForStop } from "../../wait.ts";
import { limitConnections } from "./limit-connections.ts";
import type { mailListenerSettings } from "./mail-listener.ts";

type Settings = z.output<typeof mailListenerSettings>;
type Context = RunContext<Settings>;

const mostConnections = 50;
const mostRecipients = 20;
/** Mail often comes from one relay, which leaves some connections to others. */
const mostFromOne = 20;
/** Milliseconds. */
const idle = 60_000;
const longest = 15 * 60_000;
const grace = 5000;

/** Listens until it is stopped. Throws a Problem when it cannot listen there. */
export async function listenForMail(context: Context): Promise<void> {
  const { settings, signal } = context;
  const server = await makeServer(context);
  // A connection that breaks is an error of the server too, and no reason to stop.
  server.on("error", () => undefined);
  limitConnections(server.server, { mostFromOne, longestMs: longest });
  try {
    await beginListening(server, settings);
    await context.tellWell();
    await waitForStop(signal);
  } finally {
    await new Promise<void>((resolve) => server.close(resolve));
  }
}

/** Loaded when it is first needed, so that a server without listeners starts as fast as ever. */
async function makeServer(context: Context): Promise<SMTPServer> {
  const { SMTPServer: Server } = await import("smtp-server");
  try {
    return new Server(describeServer(context));
  } catch {
    throw new Problem("not-valid", "The certificate or its private key cannot be used. Paste both again, as PEM.");
  }
}

async function beginListening(server: SMTPServer, settings: Settings): Promise<void> {
  try {
    await once(server.listen(settings.port, settings.host), "listening");
  } catch (error) {
    throw new Problem("address-not-usable", tellUnusable(error, settings));
  }
}

function describeServer(context: Context): SMTPServerOptions {
  const { settings, secrets, services } = context;
  const { certificate: cert } = settings;
  const key = secrets["private-key"];
  const hasTls = cert !== undefined && key !== undefined;
  return {
    banner: "Doorward takes suspicious mail and relays nothing",
    size: services.limits.mostBytes,
    // Nobody signs in here, so no password is ever sent to it.
    disabledCommands: hasTls ? ["AUTH"] : ["AUTH", "STARTTLS"],
    ...(hasTls ? { cert, key } : {}),
    authOptional: true,
    disableReverseLookup: true,
    logger: false,
    maxClients: mostConnections,
    maxRecipients: mostRecipients,
    socketTimeout: idle,
    closeTimeout: grace,
    onMailFrom: (address, _session, answer) => answer(refuseSender(address, settings)),
    onRcptTo: (address, _session, answer) => answer(refuseRecipient(address, settings)),
    onData: (stream, session, answer) => void takeMail(stream, session, context).then(answer),
  };
}

function refuseSender({ address }: SMTPServerAddress, { senders }: Settings): Error | null {
  const sender = address.toLowerCase();
  const domain = sender.slice(sender.lastIndexOf("@") + 1);
  const isKnown = senders.some((known) => known === sender || known.replace(/^@/u, "") === domain);
  return senders.length === 0 || isKnown ? null : refuse(550, "Mail of this sender is not taken here.");
}

function refuseRecipient({ address }: SMTPServerAddress, { recipients }: Settings): Error | null {
  return recipients.includes(address.toLowerCase()) ? null : refuse(550, "There is no such recipient here.");
}

/** Null once the mail is stored, and what to answer when it is not. */
async function takeMail(
  stream: SMTPServerDataStream,
  { envelope }: SMTPServerSession,
  { source, services }: Context,
): Promise<Error | null> {
  try {
    const { content, head, sha256 } = await takeStream(stream, services);
    if (stream.sizeExceeded) return refuse(552, "The message is too large.");
    const told = {
      from: envelope.mailFrom === false ? "" : envelope.mailFrom.address,
      to: envelope.rcptTo.map(({ address }) => address),
    };
    const about = { kind: "message", name: nameArrival("message", head), key: sha256, told } as const;
    await acceptFromSource(source, about, content, services);
    return null;
  } catch (error) {
    stream.resume();
    if (error instanceof Problem && error.code === "too-large") return refuse(552, "The message is too large.");
    if (error instanceof Problem && error.code === "not-valid") return refuse(554, "The message is empty.");
    await noteIntakeFailure(
      services.database,
      source.id,
      "A mail could not be stored; its sender was asked to try again later.",
      services.now(),
    ).catch(() => undefined);
    return refuse(451, "It could not be stored. Try again later.");
  }
}

function refuse(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}

function tellUnusable(error: unknown, { host, port }: Settings): string {
  const { code } = error as { readonly code?: unknown };
  const why =
    code === "EADDRINUSE" ? "something else listens there" : code === "EACCES" ? "it is not allowed to" : "it cannot";
  return `The mail listener does not listen at ${host}:${String(port)}: ${why}.`;
}
