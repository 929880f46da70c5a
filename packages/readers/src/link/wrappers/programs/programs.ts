import { readPages, readParameter, readTargets } from "../decode/parameters.ts";
import { decodePercent } from "../../address/percent.ts";
import { decodeTarget } from "../decode/target.ts";
import { nothingInside } from "../wrapper.ts";
import type { Program } from "./program.ts";

const openSecureHost = openHost("https");

/** Programs whose addresses go on with a host, or hold the target in a way of their own. */
export const programs: readonly Program[] = [
  { name: "Zoom", schemes: ["zoommtg", "zoomus", "zoomphonecall", "zoomcontactcentercall"], open: openSecureHost },
  { name: "Webex", schemes: ["wbx", "webex"], open: openSecureHost },
  { name: "Microsoft Teams", schemes: ["msteams", "ms-teams"], open: openTeams },
  { name: "Google Chrome", schemes: ["googlechrome"], open: openHost("http") },
  { name: "Google Chrome", schemes: ["googlechromes"], open: openSecureHost },
  { name: "Opera", schemes: ["touch-http", "opera-http"], open: openHost("http") },
  { name: "Opera", schemes: ["touch-https", "opera-https"], open: openSecureHost },
  { name: "Safari", schemes: ["x-safari-http"], open: openHost("http") },
  { name: "Safari", schemes: ["x-safari-https"], open: openSecureHost },
  { name: "Calendar", schemes: ["webcal", "webcals"], open: openSecureHost },
  { name: "Feed reader", schemes: ["feed"], open: openSecureHost },
  { name: "MetaMask", schemes: ["metamask"], open: openDapp },
  { name: "Phantom", schemes: ["phantom"], open: openDapp },
  { name: "Solflare", schemes: ["solflare"], open: openDapp },
  { name: "Backpack", schemes: ["backpack"], open: openDapp },
  { name: "Coinbase Wallet", schemes: ["cbwallet"], open: openPage },
  { name: "Trust Wallet", schemes: ["trust"], open: openPage },
  { name: "Rainbow", schemes: ["rainbow"], open: openPage },
  { name: "imToken", schemes: ["imtokenv2"], open: openPage },
  { name: "OKX Wallet", schemes: ["okx", "okex"], open: openPage },
  { name: "Bitget Wallet", schemes: ["bitkeep", "bitget"], open: openPage },
  { name: "TokenPocket", schemes: ["tpdapp", "tpoutside"], open: openParams },
  { name: "App Installer", schemes: ["ms-appinstaller"], open: openSource },
  { name: "Windows search", schemes: ["search-ms", "search"], open: openSearch },
  { name: "Android", schemes: ["intent"], open: openIntent },
];

function openHost(scheme: "http" | "https"): (rest: string) => readonly string[] {
  return (rest) => {
    if (/^https?:[\\/]/iu.test(rest)) return [rest];
    return /^[^/?#]*[.:\]]/u.test(rest) ? [`${scheme}://${rest}`] : nothingInside;
  };
}

function openTeams(rest: string): readonly string[] {
  if (rest.startsWith("l/")) return [`https://teams.microsoft.com/${rest}`];
  return openSecureHost(rest);
}

/** `dapp/HOST/…` or `browse/ENCODED`, with other words before. */
function openDapp(rest: string): readonly string[] {
  const word = /^(?:ul\/)?(?:v1\/)?(?:dapp|browse)\//u.exec(rest)?.[0];
  if (word === undefined) return nothingInside;
  const tail = rest.slice(word.length);
  const query = tail.indexOf("?");
  const target = decodeTarget(query < 0 ? tail : tail.slice(0, query));
  if (target !== undefined) return [/^https?:/iu.test(tail) ? tail : target];
  return openSecureHost(tail);
}

/** `dapp?url=LINK` and the like. */
function openPage(rest: string): readonly string[] {
  return readPages(rest.slice(rest.indexOf("?") + 1), ["url", "dappurl", "cb_url"]);
}

/** `open?params={"url":"LINK","chain":…}`, encoded. */
function openParams(rest: string): readonly string[] {
  const query = rest.slice(rest.indexOf("?") + 1);
  const text = decodePercent(readParameter(query, "params") ?? readParameter(query, "param") ?? "");
  const url = /"url"\s{0,4}:\s{0,4}"(https?:[^"]+)"/iu.exec(text)?.[1];
  return url === undefined ? nothingInside : [url.replaceAll("\\/", "/")];
}

/** `?source=PACKAGE`, the package or a description of it. */
function openSource(rest: string): readonly string[] {
  return readTargets(rest.slice(rest.indexOf("?") + 1), ["source"]);
}

/** Windows Explorer shows the folder of a file server that `crumb=location:` names. */
function openSearch(rest: string): readonly string[] {
  const crumb = readParameter(rest.replace(/^\?/u, ""), "crumb") ?? readParameter(rest, "location");
  if (crumb === undefined) return nothingInside;
  const place = decodePercent(crumb).replace(/^location:/iu, "");
  return /^(?:[\\/]{2}|https?:|file:)/iu.test(place) ? [place] : nothingInside;
}

/** `intent://HOST/PATH#Intent;scheme=SCHEME;…;S.browser_fallback_url=ENCODED;end` */
function openIntent(rest: string, { fragment }: Parameters<Program["open"]>[1]): readonly string[] {
  const extras = fragment.split(";", 64);
  const scheme = extras.find((extra) => extra.startsWith("scheme="))?.slice(7) ?? "https";
  const fallback = extras.find((extra) => extra.startsWith("S.browser_fallback_url="))?.slice(23);
  const target = fallback === undefined ? undefined : decodeTarget(fallback);
  const page =
    /^[a-z][a-z0-9+.-]*$/iu.test(scheme) && scheme !== "intent" && rest !== "" ? [`${scheme}://${rest}`] : [];
  return target === undefined ? page : [...page, target];
}
