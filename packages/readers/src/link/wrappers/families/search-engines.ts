import { readParameter } from "../decode/parameters.ts";
import { decodeTarget, findTarget } from "../decode/target.ts";
import { decodeBase64 } from "../decode/base64.ts";
import { decodePercent } from "../../address/percent.ts";
import { redirector } from "../by-parameter.ts";
import { nothingInside, type Wrapper } from "../wrapper.ts";

/** Bing puts two characters, a kind and a version, before the target in base64. */
const bing: Wrapper = {
  name: "Bing",
  kind: "redirector",
  via: "redirect",
  hosts: ["bing.com/ck/a", "bing.com/aclick", "bing.com/aclk"],
  open({ query }) {
    const value = decodePercent(readParameter(query, "u") ?? "");
    const target = findTarget(/^[a-z]\d/u.test(value) ? (decodeBase64(value.slice(2)) ?? "") : value);
    return target === undefined ? nothingInside : [target];
  },
};

/** Yahoo writes the target into a segment of the path: `…/RU=ADDRESS/RK=…`. */
const yahoo: Wrapper = {
  name: "Yahoo",
  kind: "redirector",
  via: "redirect",
  hosts: ["r.search.yahoo.com", "r.search.aol.com"],
  open({ path }) {
    const value = path.split("/").find((segment) => segment.startsWith("RU="));
    const target = value === undefined ? undefined : decodeTarget(value.slice(3));
    return target === undefined ? nothingInside : [target];
  },
};

/** Search engines that count what their visitors choose. */
export const searchEngines = [
  redirector("Google", ["google.*/url", "google.*/imgres", "google.*/linkredirect"], "q", "url", "imgrefurl", "dest"),
  redirector(
    "Google Ads",
    [
      "google.*/aclk",
      "google.*/pagead/aclk",
      "googleadservices.com/pagead/aclk",
      "adclick.g.doubleclick.net",
      "googleads.g.doubleclick.net/aclk",
      "googleads.g.doubleclick.net/pcs/click",
    ],
    "adurl",
    "ds_dest_url",
  ),
  bing,
  yahoo,
  redirector("Google Travel", ["google.*/travel/clk"], "pcurl"),
  redirector("Bing", ["bing.com/alink"], "url"),
  redirector("DuckDuckGo", ["duckduckgo.com/l"], "uddg"),
  redirector("Yandex", ["yandex.*/clck/jsredir", "yandex.*/redir"], "url"),
  redirector("Baidu", ["baidu.com/link"], "url"),
  redirector("Mail.ru", ["click.mail.ru", "r.mail.ru"], "u", "url"),
];
