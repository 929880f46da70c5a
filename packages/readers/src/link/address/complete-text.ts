import { decodePercent } from "./percent.ts";
import { looksLikeHost } from "./looks-like-host.ts";

/**
 * Writes out what people leave out and programs add: `zoom.us/j/1` is read as `https://zoom.us/j/1`, `\\server\share` as
 * `file://server/share`, `git@host:path` as `ssh://git@host/path`. Undefined when nobody takes the text for an address.
 */
export function completeText(text: string): string | undefined {
  if (text.startsWith("\\\\")) return completeShare(text.slice(2));
  if (/^[a-z]:[\\/]/iu.test(text)) return `file:///${text.replaceAll("\\", "/")}`;
  if (text.startsWith("//")) return `https:${text}`;
  if (/^(?:https?|ftp)%3a/iu.test(text)) return decodePercent(text);
  if (/^(?:git\+)?ssh:\/\//iu.test(text)) return completeRepository(text);
  const [start = "", scheme = ""] = /^([a-z][a-z\d+.-]*):/iu.exec(text) ?? [];
  if (start !== "" && !isHostWithPort(scheme, text.slice(start.length))) return text;
  const [first = ""] = /^[^/\\?#]*/u.exec(text) ?? [];
  const repository = /^([\w.-]+@[\w.-]+):(?!\d+(?:\/|$))([\w~./-]+)$/u.exec(text);
  if (repository !== null) return `ssh://${repository[1] ?? ""}/${repository[2] ?? ""}`;
  if (isMailbox(text, first)) return `mailto:${text}`;
  return hostDot.test(first) && !/\s/u.test(first) ? `https://${text}` : undefined;
}

/** Every dot that browsers take for one (UTS 46), written plainly or in percent signs; or the one host without a dot. */
const hostDot = /[.。．｡]|%2e|%E3%80%82|%EF%BC%8E|%EF%BD%A1|^localhost(?::\d+)?$|^\[[\da-f:.]+\](?::\d+)?$/iu;

/** What stands before the first colon is no scheme but a host with its port, or a user name with a password. */
function isHostWithPort(scheme: string, rest: string): boolean {
  if (scheme.toLowerCase() !== "localhost" && !scheme.includes(".")) return false;
  if (/^www\./iu.test(scheme)) return true;
  return /^\d{1,5}(?:[/?#\\]|$)/u.test(rest) || /^[^/\\?#]*@/u.test(rest);
}

/** Package managers write the colon of `git@host:path` behind a scheme, too, where browsers look for a port. */
function completeRepository(text: string): string {
  return text.replace(/^([a-z+]+:\/\/[^/:?#]*):(?=[^\d/])/iu, "$1/");
}

/** A server's folder, or one over WebDAV: `\\server@SSL@8443\share`. */
function completeShare(share: string): string {
  const path = share.replaceAll("\\", "/");
  const [server = ""] = /^[^/]*/u.exec(path) ?? [];
  if (server === "?" || server === ".")
    return path.slice(1).replace(/^\/(?:unc\/)?/iu, (start) => (start === "/" ? "file:///" : "file://"));
  const [host = ""] = server.split("@", 1);
  return `file://${host}${path.slice(server.length)}`;
}

function isMailbox(text: string, first: string): boolean {
  if (text !== first) return false;
  const at = first.lastIndexOf("@");
  return at > 0 && /^[\w.!#$%&'*+=^`{|}~-]+$/u.test(first.slice(0, at)) && !looksLikeHost(first.slice(0, at));
}
