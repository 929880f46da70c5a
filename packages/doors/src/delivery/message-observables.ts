import type { Correspondent, MessageFacts, Observable, Policy } from "@doorward/core";
import { canonicaliseObservable, isFreeMail, whyUntelling } from "@doorward/readers/observable";
import { listLinkObservables } from "../link/link-observables.ts";
import { describeHandle } from "./describe-handle.ts";

/**
 * What of a message may be seen again and tells who is behind it: its senders with their domains, where their own links
 * lead, and the mailboxes, numbers and wallets that their own words name. What belongs to our side, to the organisation,
 * or to everybody is left out, since it would join people who have nothing to do with each other.
 */
export function listMessageObservables(message: MessageFacts, { organisation }: Policy): Observable[] {
  const { correspondents, written, links, entries, source, isBulk } = message;
  const isOurs = openOwn(organisation.domains);
  const ourSide = new Set(correspondents.filter(isOurSide).flatMap(({ address }) => readEmail(address)));
  const isColleague = openColleagues(ourSide);
  const senders = correspondents.filter(
    (person) =>
      !isOurSide(person) && !(isBulk && isCarrier(person)) && !(person.role === "quoted" && isColleague(person)),
  );
  const own = links.filter(({ isQuoted, entry }) => !isQuoted && entries[entry]?.by !== "us");
  const all: Observable[] = [
    ...senders.flatMap((person) => describePerson(person, source)),
    ...written.filter(({ type, value }) => type !== "email" || !ourSide.has(value)),
    ...own.flatMap(({ facts }) => listLinkObservables(facts)),
  ];
  return all.filter((observable) => !isOurs(observable) && whyUntelling(observable) === undefined);
}

function isOurSide({ role }: Correspondent): boolean {
  return role === "to" || role === "cc" || role === "agent" || role === "attendee";
}

/** In the mail of lists and of large senders these name who carried it. */
function isCarrier({ role }: Correspondent): boolean {
  return role === "sender" || role === "return-path";
}

/** Tells who writes from where our side has its mailboxes: an answer quotes our own people. */
function openColleagues(ourSide: ReadonlySet<string>): (person: Correspondent) => boolean {
  const domains = new Set([...ourSide].map(domainOf).filter((domain) => !isFreeMail(domain)));
  return ({ address }) => readEmail(address).some((email) => ourSide.has(email) || domains.has(domainOf(email)));
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1);
}

/** Mailboxes to which mail returns that were made for one message or one reader (VERP): `bounces+42-jane=company.example`. */
const madeOnce = /^(?:bounces?|return|rp)\b|^[^@]*(?:[=+]|\d{6})/u;

function describePerson({ role, address, domain }: Correspondent, source: string): Observable[] {
  const hosts = domain === undefined ? [] : listLinkObservables(domain).filter(({ type }) => type === "domain");
  if (role === "return-path" && madeOnce.test(address)) return hosts;
  const email = readEmail(address).map((value): Observable => ({ type: "email", value }));
  return email.length > 0 || address.includes("@") ? [...email, ...hosts] : describeHandle(source, address);
}

function readEmail(address: string): string[] {
  const email = canonicaliseObservable("email", address);
  return "ok" in email ? [email.ok.value] : [];
}

/** Tells the organisation's own domains, and mailboxes and hosts at them and below them. */
function openOwn(domains: readonly string[]): (observable: Observable) => boolean {
  const isOwn = (host: string) => domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
  return ({ type, value }) => (type === "domain" && isOwn(value)) || (type === "email" && isOwn(domainOf(value)));
}
