import { redirector } from "../by-parameter.ts";
import { decodePercent } from "../../address/percent.ts";
import { formatRest } from "../decode/rest.ts";
import { decodeTarget } from "../decode/target.ts";
import type { HostPattern } from "../../services/host-index.ts";
import { nothingInside, type Wrapper } from "../wrapper.ts";

/** Help desks, newsletters and advertisers, which count who follows their links. */
export const outreach: readonly Wrapper[] = [
  redirector("Intercom", ["via.intercom.io/c"], "url"),
  redirector(
    "Branch",
    ["*.app.link", "*.test-app.link"],
    "$fallback_url",
    "$desktop_url",
    "$canonical_url",
    "$android_url",
    "$ios_url",
  ),
  redirector("Firebase Dynamic Links", ["*.page.link"], "link", "ofl", "ifl", "afl"),
  redirector("AppsFlyer", ["*.onelink.me"], "af_web_dp", "af_dp", "af_r"),
  redirector("Adjust", ["app.adjust.com", "adj.st"], "redirect", "fallback", "deep_link"),
  redirector("Awin", ["awin1.com/cread.php", "awin1.com/awclick.php"], "ued", "p"),
  redirector("Rakuten Advertising", ["click.linksynergy.com"], "murl"),
  redirector("ShareASale", ["shareasale.com/r.cfm"], "urllink"),
  redirector("Skimlinks", ["go.skimresources.com"], "url"),
  redirector("Sovrn Commerce", ["redirect.viglink.com"], "u"),
  redirector("Impact", ["*.pxf.io", "*.sjv.io"], "u"),
  redirector("Salesforce Marketing Cloud", ["cl.exct.net", "click.exacttarget.com"], "url"),
  {
    name: "Postmark",
    kind: "redirector",
    via: "redirect",
    hosts: ["click.pstmrk.it/2s", "click.pstmrk.it/3s", "track.pstmrk.it/2s", "track.pstmrk.it/3s"],
    open({ path }) {
      const target = path.split("/", 3)[2] ?? "";
      return target === "" ? nothingInside : [`https://${decodePercent(target)}`];
    },
  },
  anonymiser("href.li", ["href.li"]),
  anonymiser("anonym.to", ["anonym.to", "anonymz.com", "anon.to", "nullrefer.com", "hiderefer.com", "dereferer.me"]),
  anonymiser("Google Campaign Manager", ["ad.doubleclick.net/ddm"]),
  anonymiser("DeviantArt", ["deviantart.com/users/outgoing"]),
];

/** A site whose whole query is the target. */
function anonymiser(name: string, hosts: readonly HostPattern[]): Wrapper {
  return {
    name,
    kind: "redirector",
    via: "redirect",
    hosts,
    open({ query, fragment }) {
      const isPlain = /^[a-z][a-z0-9+-]+:/iu.test(query);
      const target = isPlain ? `${query}${formatRest("", fragment)}` : decodeTarget(query);
      return target === undefined ? nothingInside : [target];
    },
  };
}
