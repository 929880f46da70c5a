import type { Observable } from "@doorward/core";
import { canonicaliseObservable, writeHandle } from "@doorward/readers/observable";

/** What each product of chats and tickets calls people by, besides mailboxes and telephone numbers. */
const services: Readonly<Record<string, (written: string) => readonly [string, string]>> = {
  telegram: readTelegram,
  discord: (written) => readId("discord", written),
  slack: (written) => ["slack-id", written],
  plain: readNamed,
};

/** Whom a name without a mailbox means in an export of a product: a telephone number, or a name at its service. */
export function describeHandle(source: string, written: string): Observable[] {
  const international = source === "whatsapp" && /^\d/u.test(written) ? `+${written}` : written;
  const phone = canonicaliseObservable("phone", international);
  if ("ok" in phone) return [phone.ok];
  const service = Object.hasOwn(services, source) ? services[source] : undefined;
  const handle = service === undefined ? undefined : writeHandle(...service(written));
  return handle !== undefined && "value" in handle ? [{ type: "handle", value: handle.value }] : [];
}

/** People, channels and groups are numbered apart from each other. */
function readTelegram(written: string): readonly [string, string] {
  const [, channel] = /^(?:channel|chat)(\d+)$/u.exec(written) ?? [];
  if (channel !== undefined) return [written.startsWith("channel") ? "telegram-channel-id" : "", channel];
  return readId("telegram", written.replace(/^user(?=\d)/u, ""));
}

/** In the plain form a name may come from any chat, and says whose it is only with its service in front. */
function readNamed(written: string): readonly [string, string] {
  const colon = written.indexOf(":");
  return colon < 0 ? ["", ""] : [written.slice(0, colon), written.slice(colon + 1)];
}

/** Numbers are given by the service and stay; names are chosen and change. */
function readId(service: string, written: string): readonly [string, string] {
  return [/^\d{3,20}$/u.test(written) ? `${service}-id` : service, written];
}
