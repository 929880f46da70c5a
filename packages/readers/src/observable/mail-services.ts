import data from "./data/mail-services.json" with { type: "json" };

/** How a domain carries the mail of many: for a service's customers, or in place of their own mailboxes. */
export type MailService = "bulk" | "relay";

const services: ReadonlyMap<string, MailService> = new Map<string, MailService>([
  ...data.bulk.map((name): [string, MailService] => [name, "bulk"]),
  ...data.relays.map((name): [string, MailService] => [name, "relay"]),
]);

/** How a domain, or one above it, carries the mail of many; undefined when it does not. */
export function findMailService(name: string): MailService | undefined {
  for (let rest = name; rest.includes("."); rest = rest.slice(rest.indexOf(".") + 1)) {
    const service = services.get(rest);
    if (service !== undefined) return service;
  }
  return undefined;
}
