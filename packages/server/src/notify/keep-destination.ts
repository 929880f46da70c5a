import { randomBytes } from "node:crypto";
import { Problem } from "@doorward/core";
import type { Destination, DestinationAccess, DestinationKind } from "@doorward/store";
import { secretPrefix } from "./formats/webhook.ts";
import { readAddress } from "./read-address.ts";

/** What somebody gives to reach a destination; what is absent stays, and null ends it. */
export interface GivenAccess {
  readonly address?: string;
  readonly token?: string | null;
  readonly authority?: string | null;
  readonly replacesSecret?: boolean;
}

/** What is kept of it, with the secret that was made for a webhook. */
interface MadeAccess {
  readonly access: DestinationAccess;
  /** As it may be shown. */
  readonly address: string;
  /** Null where none was made. */
  readonly secret: string | null;
}

/** How long a secret signs on after another took its place, in milliseconds. */
const overlapMs = 86_400_000;
/** Standard Webhooks recommends 24 to 64 bytes. */
const secretBytes = 32;

const noAccess: DestinationAccess = { address: "", signing: [], token: null, authority: null };

/** Puts together what is needed to send to a destination. Throws a Problem for an address or a secret it cannot have. */
export function makeAccess(
  kind: DestinationKind,
  given: GivenAccess,
  {
    before = noAccess,
    at,
    privateHosts,
  }: { readonly before?: DestinationAccess; readonly at: Date; readonly privateHosts: ReadonlySet<string> },
): MadeAccess {
  if (typeof given.token === "string" && kind !== "siem-http")
    throw new Problem("not-valid", "Only a destination of the kind siem-http has a token.");
  if (given.replacesSecret === true && kind !== "webhook")
    throw new Problem("not-valid", "Only a destination of the kind webhook has a secret that signs.");
  const address = given.address ?? before.address;
  const url = readAddress(address, kind, privateHosts);
  if (before.token !== null && given.token === undefined && new URL(before.address).origin !== url.origin)
    throw new Problem(
      "not-valid",
      "The token was given for another host, and is not sent to this one. Send it along with the address, or null for none.",
    );
  const isNew = kind === "webhook" && (before.signing.length === 0 || given.replacesSecret === true);
  const secret = isNew ? `${secretPrefix}${randomBytes(secretBytes).toString("base64")}` : null;
  return {
    access: {
      address,
      signing: secret === null ? before.signing : rotate(before.signing, secret, at),
      token: given.token === undefined ? before.token : given.token,
      authority: given.authority === undefined ? before.authority : given.authority,
    },
    address: showAddress(url, kind),
    secret,
  };
}

/** The newest and the one before, which ends a day later. */
function rotate(signing: DestinationAccess["signing"], secret: string, at: Date): DestinationAccess["signing"] {
  const until = new Date(at.getTime() + overlapMs).toISOString();
  const older = signing.slice(0, 1).map((one) => ({ secret: one.secret, until }));
  return [{ secret, until: null }, ...older];
}

/** Who knows the path of a chat's webhook writes into the chat, so it is shown to nobody. */
function showAddress(url: URL, kind: Destination["kind"]): string {
  const isChat = kind === "slack" || kind === "teams";
  return `${url.protocol}//${url.host}${isChat ? "/…" : url.pathname}`;
}
