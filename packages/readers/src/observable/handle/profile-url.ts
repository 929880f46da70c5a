import type { Observable } from "@doorward/core";
import { canonicaliseE164 } from "../e164.ts";
import { writeHandle } from "./handle.ts";
import { handleServices, type HandleService, type Profile } from "./services.ts";

/** The parts of a link that a profile is known by. */
interface ProfileLink {
  readonly scheme: string;
  /** In lower case. */
  readonly hostName: string;
  readonly path: string;
  readonly query: string;
}

/** Where each host shows people. */
const profilesOf = new Map(
  handleServices.flatMap((service) =>
    (service.profiles ?? []).flatMap((profile) => profile.hosts.map((host) => [host, { service, profile }] as const)),
  ),
);

/** Whom the address of a profile names; a link to write to a number (`wa.me`) names the telephone. */
export function readProfileUrl(link: ProfileLink): Observable | undefined {
  if (link.scheme === "tg") return readTelegramProgram(link);
  const host = link.hostName.startsWith("www.") ? link.hostName.slice("www.".length) : link.hostName;
  if (host.endsWith(".t.me")) return describe("telegram", host.slice(0, -".t.me".length));
  const known = findProfile(host);
  const phone = readPhoneLink(host, link);
  if (known === undefined || phone !== undefined) return phone;
  const name = readName(link.path, known.profile, known.service);
  return name === undefined ? undefined : describe(known.service.name, name);
}

/** Whether an address is a page at which a service of names alone writes, for everybody: `github.com/features`, but `github.com/apps/evil` is not. */
export function isServicePage({ hostName, path }: Pick<ProfileLink, "hostName" | "path">): boolean {
  const { pages, reserved } = findProfile(hostName.replace(/^www\./u, ""))?.service ?? {};
  const [, step = "", below = ""] = path.toLowerCase().split(/[/?]/u);
  return pages?.has(step) === true || (below === "" && reserved?.has(step) === true);
}

/** The firm that an address at a service of names shows, written as a name there: `linkedin:coinbase`. */
export function readFirm({ hostName, path }: Pick<ProfileLink, "hostName" | "path">): string | undefined {
  const { firms, name = "" } = findProfile(hostName.replace(/^www\./u, ""))?.service ?? {};
  const firm = firms?.exec(path)?.[1];
  return firm === undefined ? undefined : `${name}:${firm.toLowerCase()}`;
}

function findProfile(host: string): { readonly service: HandleService; readonly profile: Profile } | undefined {
  return profilesOf.get(host.endsWith(".linkedin.com") ? "linkedin.com" : host);
}

function readName(path: string, { path: pattern }: Profile, service: HandleService): string | undefined {
  const written = pattern.exec(path)?.[1];
  const name = written === undefined ? undefined : decode(written);
  if (name === undefined) return undefined;
  const step = name.toLowerCase().replaceAll(".", "");
  return service.reserved?.has(step) === true || service.pages?.has(step) === true ? undefined : name;
}

function readPhoneLink(host: string, { path, query }: ProfileLink): Observable | undefined {
  const digits =
    host === "wa.me"
      ? /^\/\+?(\d{7,15})\/?$/u.exec(path)?.[1]
      : host === "api.whatsapp.com"
        ? /(?:^|&)phone=(?:\+|%2b)?(\d{7,15})(?:&|$)/iu.exec(query)?.[1]
        : host === "t.me"
          ? /^\/\+(\d{7,15})\/?$/u.exec(path)?.[1]
          : undefined;
  const phone = digits === undefined ? undefined : canonicaliseE164(`+${digits}`);
  return phone !== undefined && "value" in phone ? { type: "phone", value: phone.value } : undefined;
}

function readTelegramProgram({ query }: ProfileLink): Observable | undefined {
  const name = /(?:^|&)domain=(\w{4,32})(?:&|$)/u.exec(query)?.[1];
  return name === undefined ? undefined : describe("telegram", name);
}

function describe(service: string, name: string): Observable | undefined {
  const handle = writeHandle(service, name);
  return "value" in handle ? { type: "handle", value: handle.value } : undefined;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
