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

/** Whom the address of a profile names; a link to write to a number (`wa.me`) names the telephone. */
export function readProfileUrl(link: ProfileLink): Observable | undefined {
  const host = link.hostName.replace(/^www\./u, "");
  const phone = readPhoneLink(host, link);
  if (phone !== undefined) return phone;
  if (link.scheme === "tg") return readTelegramProgram(link);
  const telegram = /^([a-z\d_-]+)\.t\.me$/u.exec(host)?.[1];
  if (telegram !== undefined) return describe("telegram", telegram);
  for (const service of handleServices)
    for (const profile of service.profiles ?? []) {
      const name = isHostOf(host, profile) ? readName(link.path, profile, service) : undefined;
      if (name !== undefined) return describe(service.name, name);
    }
  return undefined;
}

function isHostOf(host: string, { hosts }: Profile): boolean {
  return hosts.includes(host) || (hosts.includes("linkedin.com") && /^[a-z]{2,3}\.linkedin\.com$/u.test(host));
}

function readName(path: string, { path: pattern }: Profile, { reserved }: HandleService): string | undefined {
  const written = pattern.exec(path)?.[1];
  const name = written === undefined ? undefined : decode(written);
  return name === undefined || reserved?.has(name.toLowerCase().replaceAll(".", "")) === true ? undefined : name;
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
