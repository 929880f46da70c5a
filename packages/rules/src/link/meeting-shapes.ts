import type { Link } from "@doorward/core";

/**
 * The digits with which one vendor numbers its meeting servers, beside its words: `us05web`, `us-06`, `06us`, `web05`. More than
 * half of 2,074 hosts of one cluster of fake meetings carry such a pair (counted 2026-08).
 */
const regionDigits = /(?:^|[^a-z])(?:us|eu|uk)-?0\d|0\d-?(?:us|eu|uk|web)(?![a-z]{2})|us0\dweb|web-?0\d/u;
const vendorDigits = /(?:zoom|teams|meet|webex|live)(?:-?(?:us|eu|uk|web))?-?0\d|0\d-?(?:zoom|teams|meet)/u;
const vendorWord = /zoom|teams|webex|meet/u;
const serverName = /us0\d(?:web|live)/u;
const serverLabel = /(?:^|[.-])us-?0\d(?=[.-])/u;

/** One vendor's own domain is `zoom.us`; 46 % of the fake hosts that carry a vendor's word end in `.us` as well. */
const vendorUnderUs = /zoom[a-z0-9-]{0,20}\.us$/u;

/** The other words for meetings, set off by a hyphen: `acme-meet.us`. Schools have swim meets and teams without one. */
const meetingUnderUs = /(?:^|[.-])(?:meet|meeting|teams|webex)-[a-z0-9-]{1,20}\.us$|-(?:meet|meeting|webex|call)\.us$/u;

/** Whether a host is shaped like a meeting server with its number, or like a vendor's domain with letters around it. */
export function hasMeetingShape(host: string): boolean {
  if (host.endsWith(".us") && (vendorUnderUs.test(host) || meetingUnderUs.test(host))) return true;
  if (!host.includes("0")) return false;
  if (serverName.test(host) || vendorDigits.test(host)) return true;
  return vendorWord.test(host) && regionDigits.test(host);
}

/** Whether a host repeats the very name of a vendor's server beside the vendor's word: `us05web`, or `us05` as a label. */
export function hasMeetingServer(host: string): boolean {
  if (!host.includes("us") || !host.includes("zoom")) return false;
  return serverName.test(host) || serverLabel.test(host);
}

/** Whether the path joins a meeting as those of the great vendors do: `/j/` and 9 to 11 digits, `/wc/join/`, `/l/meetup-join/`. */
export function joinsMeeting({ path, query }: Link): boolean {
  if (path.length < 4) return false;
  if (path.includes("/j/")) return /\/j\/\d{9,11}(?!\d)/u.test(path);
  if (path.includes("/wc/")) return /\/wc\/(?:join\/)?\d{9,11}(?!\d)/u.test(path);
  if (path.includes("/meetup-join/")) return true;
  return query.includes("pwd=") && /\/\d{9,11}(?!\d)/u.test(path);
}
