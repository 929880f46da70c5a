import type { Standing } from "./standing.ts";

const ordinary = "nothing about the link is out of the ordinary";

/** Why a link is clear. Only somebody who is known can vouch for it, so a stranger's link is never called safe. */
export function tellClear(standing: Standing): string {
  switch (standing.kind) {
    case "own":
      return `It leads to ${standing.host}, which is your organisation's own, and ${ordinary}.`;
    case "vendor":
      return `It leads to ${standing.host}, which your organisation has verified as belonging to ${standing.owner}, and ${ordinary}.`;
    case "official":
      return `It leads to ${standing.host}, which belongs to ${standing.owner}, and ${ordinary}.`;
    case "shared":
      return `Nothing was found against it. It leads to ${standing.host}, where anybody can publish, so ${standing.owner} does not vouch for it.`;
    case "unknown":
      return `Nothing was found against it, and nobody known vouches for ${standing.host}.`;
    default:
      return "Nothing was found against it, and it asks nothing of any host.";
  }
}
