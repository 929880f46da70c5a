import type { RoleTier } from "@doorward/core";
import { recogniseObservable } from "../../observable/index.ts";

/** What a record of an applicant tracking system says, before it is put into the shape of `application.json`. */
export interface VendorDraft {
  readonly vendor: "greenhouse" | "lever" | "ashby";
  /** When the application came in: a time as the vendor writes it. */
  readonly receivedAt: string;
  readonly role: string;
  readonly source: string;
  readonly names: readonly string[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly links: readonly string[];
  readonly employers: readonly { readonly name: string; readonly from: string; readonly to: string }[];
  readonly degrees: readonly { readonly degree: string; readonly from: string; readonly to: string }[];
  readonly connections: readonly { readonly at: string; readonly ip: string; readonly userAgent: string }[];
}

const longestText = 500;
const mostEach = 100;

/**
 * The draft in the shape of `application.json`; what has no value is left out. Schools, places and free fields of the
 * vendor are not taken over: they say where somebody is from.
 */
export function writeDraft(draft: VendorDraft, tier?: RoleTier): Readonly<Record<string, unknown>> {
  const { vendor, role, source } = draft;
  const receivedAt = readMoment(draft.receivedAt);
  const links = pick(draft.links).filter((url) => url.length <= 2000);
  const connections = draft.connections.slice(0, 1000).flatMap(({ at, ip, userAgent }) => {
    const moment = readMoment(at) ?? receivedAt;
    return moment === undefined ? [] : [{ at: moment, ...say("ip", ip, 64), ...say("userAgent", userAgent, 1000) }];
  });
  return {
    version: "application/1",
    ...(receivedAt === undefined ? {} : { receivedAt }),
    role: { title: cut(role) || "not stated", ...(tier === undefined ? {} : { tier }) },
    source: cut(source) || vendor,
    person: {
      names: pick(draft.names).map((name) => ({ name })),
      emails: pick(draft.emails).map((value) => ({ value })),
      phones: pick(draft.phones).map((value) => ({ value })),
      handles: links.flatMap(readHandle),
      links: links.map((url) => ({ url, is: readHandle(url).length > 0 ? "profile" : "other" })),
    },
    claims: {
      employers: draft.employers.slice(0, mostEach).flatMap(({ name, from, to }) => {
        return cut(name) === "" ? [] : [{ name: cut(name), ...writeTimes(from, to) }];
      }),
      education: draft.degrees.slice(0, mostEach).flatMap(({ degree, from, to }) => {
        return cut(degree) === "" ? [] : [{ degree: cut(degree), ...writeTimes(from, to) }];
      }),
    },
    connections,
  };
}

function readHandle(url: string): { readonly service: string; readonly name: string }[] {
  const plain = /^https?:\/\//iu.test(url) ? url : `https://${url}`;
  // A page of a project is not the page of a person.
  if (URL.canParse(plain) && new URL(plain).pathname.split("/").filter(Boolean).length > 2) return [];
  return recogniseObservable(plain).flatMap(({ type, value }) => {
    const colon = value.indexOf(":");
    return type === "handle" ? [{ service: value.slice(0, colon), name: value.slice(colon + 1) }] : [];
  });
}

function pick(texts: readonly string[]): string[] {
  return [...new Set(texts.map((text) => cut(text)))].filter((text) => text !== "").slice(0, mostEach);
}

function cut(text: string): string {
  return text.trim().slice(0, longestText).trim();
}

function say(key: string, text: string, longest: number): Readonly<Record<string, string>> {
  const value = text.trim();
  return value === "" || value.length > longest ? {} : { [key]: value };
}

function writeTimes(from: string, to: string): Readonly<Record<string, string>> {
  return { ...writeMonth("from", from), ...writeMonth("to", to) };
}

function writeMonth(key: string, text: string): Readonly<Record<string, string>> {
  const month = /^(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2]))?(?=$|-|T)/u.exec(text.trim())?.[0];
  return month === undefined ? {} : { [key]: month };
}

/** A time of a vendor, in text or in milliseconds since 1970, as the record has it. */
function readMoment(text: string): string | undefined {
  const at = /^\d{12,13}$/u.test(text) ? Number(text) : /^\d{4}-\d\d-\d\d/u.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isFinite(at) ? new Date(at).toISOString() : undefined;
}
