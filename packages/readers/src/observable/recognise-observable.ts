import type { Observable, ObservableType } from "@doorward/core";
import { looksLikeHost } from "../link/address/looks-like-host.ts";
import { parseAddress } from "../link/address/parse-address.ts";
import { refang } from "../link/address/refang.ts";
import { trimText } from "../link/address/trim-text.ts";
import { canonicaliseObservable, type ObservableOptions } from "./canonicalise-observable.ts";
import { cleanText } from "./clean-text.ts";
import { nameOwner } from "./domain.ts";
import { writeHandle } from "./handle/handle.ts";
import { handleServices } from "./handle/services.ts";
import { listAllOfLink } from "./link-observables.ts";

/** Longer than whatever a person pastes into a search field. */
const longest = 4096;

/** Where a name with an at sign in front and nothing else is looked for. */
const usualServices = ["telegram", "x", "github", "discord", "instagram"];

/** Types whose form nobody writes by chance, in the order in which they are asked. */
const sure: readonly ObservableType[] = ["email", "wallet", "hash", "package"];
/** Numbers with fewer parts are IP addresses to browsers, and anything else to people. */
const looksLikeIpAddress = /^\d{1,3}(?:\.\d{1,3}){3}$|^[^:]{0,5}:[^:]{0,4}:/u;

/**
 * The observables that a text may mean which a person has pasted into a search field, the likeliest first: also one that
 * is written so that nobody opens it, a profile's address, a name with its service. Empty when it means none.
 */
export function recogniseObservable(text: string, options: ObservableOptions = {}): readonly Observable[] {
  if (text.length > longest) return [];
  const plain = refang(trimText(cleanText(text)));
  if (plain === "") return [];
  const found = new Map<string, Observable>();
  for (const each of guess(plain, options)) found.set(`${each.type}\n${each.value}`, each);
  return [...found.values()];
}

function guess(text: string, options: ObservableOptions): Observable[] {
  const read = (type: ObservableType, written = text) => {
    const canonical = canonicaliseObservable(type, written, options);
    return "ok" in canonical ? [canonical.ok] : [];
  };
  const certain = [...sure.flatMap((type) => read(type)), ...(looksLikeIpAddress.test(text) ? read("address") : [])];
  if (certain.length > 0) return [...certain, ...guessHandle(text)];
  if (/^\(?\+|^tel:/iu.test(text) || (options.region !== undefined && /^[\d\s().\-/]+$/u.test(text)))
    return read("phone");
  const names = guessHandle(text);
  if (names.length > 0) return names;
  if (text.startsWith("@")) return usualServices.flatMap((service) => describeHandle(service, text));
  return isWebAddress(text) ? guessAddress(text) : read("domain").filter(() => isHost(text));
}

/** `telegram:name`, of the services whose rules are known. */
function guessHandle(text: string): Observable[] {
  const [, service = "", name = ""] = /^([a-z][a-z\d.-]{0,30}):(?!\/\/)(.+)$/isu.exec(text) ?? [];
  const lower = service.toLowerCase();
  const isKnown = handleServices.some((each) => each.name === lower || each.alsoNamed?.includes(lower) === true);
  return isKnown ? describeHandle(service, name) : [];
}

function describeHandle(service: string, name: string): Observable[] {
  const handle = writeHandle(service, name);
  return "value" in handle ? [{ type: "handle", value: handle.value }] : [];
}

function isWebAddress(text: string): boolean {
  return /^[a-z][a-z\d+.-]{0,40}:\/\//iu.test(text) || (/[/?:]/u.test(text) && isHost(text));
}

function isHost(text: string): boolean {
  return (
    looksLikeHost(text) ||
    /^[^/?#:]+\.(?:example|test|invalid)(?:[/?#:]|$)/iu.test(text) ||
    /^(?:[\d.]+|\[[\da-f:.]+\])[:/]/iu.test(text)
  );
}

/** Whom the address of a profile names, the address, and the host that it leads to. */
function guessAddress(text: string): Observable[] {
  const { address } = parseAddress(text);
  const { host, path, query } = address;
  const isPlace = path === "/" && query === "" && !/^[a-z]+:\/\//iu.test(text);
  const all = listAllOfLink(address).filter(({ type, value }) =>
    type === "url" ? !isPlace : type !== "domain" || host === undefined || value === nameOwner(host),
  );
  return all.toSorted((one, other) => order.indexOf(one.type) - order.indexOf(other.type));
}

const order: readonly ObservableType[] = ["handle", "phone", "email", "url", "domain", "address"];
