import type { ExampleContent } from "@doorward/core";
import { publicNames } from "./public-names.ts";

/** Ends of names that stand for hosts in text without a scheme; ends that file names share are left out. */
const hostEnds = "com|net|org|xyz|top|site|online|live|us|ru|cn|su|cc|biz|page|cloud|click";

const schemed = /\b[a-z][a-z+.-]{1,20}:\/\/(?:[^\s/"'`<>@]{1,100}@)?(\[[\da-f:.]{2,45}\]|[\w.-]{1,253})/giu;
const bareName = new RegExp(String.raw`(?<![\w./-])(?:[a-z0-9-]{1,63}\.){1,8}(?:${hostEnds})(?![\w-]|\.\w)`, "gu");
const address = /(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w.])/gu;
const encodedRun = /[A-Za-z0-9+/_-]{16,}={0,2}/gu;

/** Top-level names that never resolve, and this machine (RFC 2606, RFC 6761). */
const inertName = /(?:^|\.)(?:example|invalid|test|localhost)$/u;

/** Addresses for documentation (RFC 5737, RFC 3849), this machine, and any address. */
const inertAddress = /^(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d{1,3}$|^127\.|^0\.0\.0\.0$|^\[::1?\]$|^\[2001:db8:/u;

/** Every host that a text names, also inside base64; sorted, each once. */
export function findHosts(text: string): string[] {
  const decoded = Array.from(text.matchAll(encodedRun), ([run]) => Buffer.from(run, "base64").toString("latin1"));
  return [...new Set([text, ...decoded].flatMap(findPlainHosts))].toSorted();
}

/** Whether nobody can be reached at a host, or it is on the list of real names that a technique needs. */
export function isHarmlessHost(host: string): boolean {
  return inertName.test(host) || inertAddress.test(host) || publicNames.has(host);
}

/** The text of an example's file; bytes are taken as Latin-1, so that hosts in them are found. */
export function readContent(content: ExampleContent): string {
  if (typeof content === "string") return content;
  return "link" in content ? content.link : Buffer.from(content.base64, "base64").toString("latin1");
}

function findPlainHosts(text: string): string[] {
  const named = Array.from(text.matchAll(schemed), ([, host]) => host ?? "");
  const bare = Array.from(text.matchAll(bareName), ([host]) => host);
  const numbers = Array.from(text.matchAll(address), ([host]) => host);
  return [...named, ...bare, ...numbers].map((host) => host.toLowerCase().replace(/\.$/u, "")).filter(isHost);
}

/** Templates such as `https://${host}/` leave nothing to judge; a long number is an address in another writing. */
function isHost(host: string): boolean {
  return host.includes(".") || host.startsWith("[") || /^\d{8,}$/u.test(host);
}
