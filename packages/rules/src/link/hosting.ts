import type { Link, LinkHost, LinkService, ServiceKind } from "@doorward/core";

/** What gives everybody a host name at once, without a look at who they are. */
const anonymous: ReadonlySet<ServiceKind> = new Set([
  "free-hosting",
  "site-builder",
  "form-builder",
  "dynamic-dns",
  "tunnel",
  "gateway",
]);

/** The first service of one of the kinds that the host belongs to. */
export function findService({ services }: Link, kinds: ReadonlySet<ServiceKind>): LinkService | undefined {
  if (services.length === 0) return undefined;
  return services.find(({ kind }) => kinds.has(kind));
}

/** The host and the first service of one of the kinds that it belongs to, as a verdict tells them. */
export function tellService(link: Link, kinds: ReadonlySet<ServiceKind>): string | undefined {
  const service = findService(link, kinds);
  return service === undefined ? undefined : `${link.host?.shown ?? ""} (${service.name})`;
}

/** Whether the host's name was given away by a service, without a look at who took it. */
export function isHosted(link: Link): boolean {
  return findService(link, anonymous) !== undefined;
}

/** The part of a host that its owner chose, the ending apart: `wallet-claim` of `www.wallet-claim.vercel.app`. */
export function chosenLabel({ name, site, suffix }: LinkHost): string {
  if (suffix === "" || site.length <= suffix.length) return name;
  return site.slice(0, -suffix.length - 1);
}

/** What developers call what they show: phishing has no use for saying that it is one. */
const shown = /(?:^|[.-])(?:boilerplate|demo|demos|playground|sample|starter|storybook|template|tutorial|ui)(?=[.-])/u;

/** Whether a name below a service says of itself that it only shows something. */
export function isDemonstration(link: Link): boolean {
  return isHosted(link) && link.host !== undefined && shown.test(link.host.name.slice(0, -link.host.suffix.length));
}
