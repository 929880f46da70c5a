import { Problem } from "@doorward/core";
import {
  findIntakeSource,
  noteIntakeContact,
  noteIntakeFailure,
  readIntakeSecrets,
  type IntakeSource,
} from "@doorward/store";
import { networkOf } from "../../access/limits/network-of.ts";
import type { BodyStream } from "../../contract/route.ts";
import { limitBody } from "../../http/guard-body.ts";
import { collectBytes } from "../../collect-bytes.ts";
import { parseJson } from "../../http/read-json.ts";
import type { Services } from "../../services.ts";
import { acceptFromSource, cameBefore } from "../accept-from-source.ts";
import { openVendorAccess } from "../fetching/vendor-access.ts";
import type { VendorDelivery, Reading, Secrets, WebhookKind } from "../intake-kind.ts";
import { findKind } from "../kinds.ts";
import { readSettings } from "../read-settings.ts";

/** A request to the address of a source. */
export interface Received {
  readonly sourceId: string;
  readonly headers: Headers;
  readonly body: BodyStream;
  readonly from: string;
}

/** A source that may be called, with what is needed to believe a call. */
interface Callable {
  readonly source: IntakeSource;
  readonly kind: WebhookKind;
  readonly secrets: Secrets;
}

/** How many arrivals a delivery made; or how long to wait, after too many false signatures or while too many others are completed. */
export type Receipt = { readonly arrivals: number } | { readonly waitSeconds: number };

/** Takes what a product sends, once its signature over the bytes as they came is right. A Problem says no. */
export async function receiveDelivery(
  { sourceId, headers, body, from }: Received,
  services: Services,
): Promise<Receipt> {
  const mostBytes = services.limits.mostJsonBytes;
  // What says beforehand that it is too large is not even read.
  if (Number(headers.get("content-length") ?? 0) > mostBytes)
    throw new Problem("too-large", `The body is larger than ${String(mostBytes)} bytes.`);
  const delivery = { headers, body: await collectBytes(limitBody(body, mostBytes)) };
  const callable = await findCallable(sourceId, services);
  if (callable === undefined || !callable.kind.isSigned(delivery, callable.secrets, services.now()))
    return await refuse(callable, from, services);
  try {
    const arrivals = await takeDelivery(callable, delivery, services);
    return arrivals === undefined ? { waitSeconds: busyFor } : { arrivals };
  } catch (error) {
    if (error instanceof Problem)
      await noteIntakeFailure(services.database, callable.source.id, error.message, services.now());
    throw error;
  }
}

/** Seconds. Zendesk tries again by itself where it is told less than a minute (https://developer.zendesk.com/documentation/webhooks/). */
const busyFor = 15;

async function findCallable(sourceId: string, { database }: Services): Promise<Callable | undefined> {
  const source = await findIntakeSource(database, sourceId);
  const kind = source === undefined || source.pausedAt !== null ? undefined : findKind(source.kind);
  if (source === undefined || kind?.way !== "webhook") return undefined;
  return { source, kind, secrets: await readIntakeSecrets(database, source.id) };
}

/** The same answer whether there is no such source, it is paused, or the signature is false. A right signature does not wait for false ones. */
async function refuse(callable: Callable | undefined, from: string, services: Services): Promise<Receipt> {
  const { access, database, now } = services;
  const wait = access.rates.take("sign-in", `refused ${networkOf(from)}`, now());
  // Written down at a steady pace alone, so that strangers do not keep the database busy.
  if (callable !== undefined && access.rates.take("sign-in", `noted ${callable.source.id}`, now()) === undefined)
    await noteIntakeFailure(
      database,
      callable.source.id,
      "A delivery was refused: its signature is not right. Check that both sides have the same secret, and the clock.",
      now(),
    );
  if (wait !== undefined) return { waitSeconds: wait };
  throw new Problem("not-signed-in", "There is no such source, or the signature is not right.");
}

/** How many arrivals it made; undefined when too many others are completed at this moment. */
async function takeDelivery(
  callable: Callable,
  delivery: VendorDelivery,
  services: Services,
): Promise<number | undefined> {
  const { source, kind, secrets } = callable;
  if (!/^application\/(?:[\w.-]{1,40}\+)?json\s*(?:;|$)/iu.test(delivery.headers.get("content-type") ?? ""))
    throw new Problem("not-valid", "A delivery came that says it is no JSON. Have JSON sent.");
  const value = parseJson(delivery.body, services.limits.mostJsonDepth);
  const reading = kind.read(value, delivery, readSettings(kind, source));
  const isNew =
    reading.kind === "record" &&
    (await services.deliveryTurns.take(() => takeRecord(source, reading, secrets, services)));
  if (isNew === undefined) return undefined;
  await noteIntakeContact(services.database, source.id, services.now());
  return isNew ? 1 : 0;
}

async function takeRecord(
  source: IntakeSource,
  { key, name, load }: Extract<Reading, { kind: "record" }>,
  secrets: Secrets,
  services: Services,
): Promise<boolean> {
  if (key !== undefined && (await cameBefore(source, key, services))) return false;
  const loaded = await load(openVendorAccess(services.network.fetch, secrets, services.stopping));
  const whole = loaded.key ?? key;
  if (whole === undefined) throw new Problem("own-fault", `The kind ${source.kind} names no delivery.`);
  const content = { kind: "bytes", bytes: loaded.bytes } as const;
  const { kind = "message" } = loaded;
  if (kind === "application" && source.door !== "hiring")
    throw new Problem("not-valid", "Applications come to the hiring door alone. Connect this again with that door.");
  return await acceptFromSource(source, { kind, name, key: whole }, content, services);
}
