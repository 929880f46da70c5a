import { formatRest } from "../decode/rest.ts";
import { readBareTail } from "../decode/tail.ts";
import { openParameter } from "../by-parameter.ts";
import { openTranslated } from "./translated-host.ts";
import { nothingInside, type Opener, type Wrapper } from "../wrapper.ts";

/** `/amp/s/HOST/…`, and without the `s` for http; caches put a letter for the kind of content first. */
const openAccelerated: Opener = (address) => {
  const start = /^\/(?:amp|[civ])\/(?:s\/)?/u.exec(address.path)?.[0];
  if (start === undefined) return nothingInside;
  const target = readBareTail(address, start.length, start.endsWith("/s/") ? "https" : "http");
  return target === undefined ? nothingInside : [target];
};

/** `/proxy_u/LANGUAGES.NUMBER/https/HOST/…`. */
const openTurbo: Opener = ({ path, query, fragment }) => {
  const [start, scheme] = /^\/proxy_u\/[^/]+\/(https?)\/(?=[^/])/u.exec(path) ?? [];
  if (start === undefined || scheme === undefined) return nothingInside;
  return [`${scheme}://${path.slice(start.length)}${formatRest(query, fragment)}`];
};

/** Services that show another site's pages under a host of their own. */
export const accelerators: readonly Wrapper[] = [
  { name: "Google AMP", kind: "redirector", via: "redirect", hosts: ["google.*/amp"], open: openAccelerated },
  { name: "AMP cache", kind: "redirector", via: "redirect", hosts: ["cdn.ampproject.org"], open: openAccelerated },
  { name: "AMP cache", kind: "redirector", via: "redirect", hosts: ["bing-amp.com"], open: openAccelerated },
  {
    name: "Google Translate",
    kind: "translator",
    via: "redirect",
    hosts: ["*.translate.goog"],
    open: openTranslated,
  },
  {
    name: "Google Translate",
    kind: "translator",
    via: "redirect",
    hosts: ["google.*/translate", "translate.googleusercontent.com"],
    open: openParameter("u"),
  },
  {
    name: "Bing Translator",
    kind: "translator",
    via: "redirect",
    hosts: ["translatetheweb.com", "microsofttranslator.com/bv.aspx"],
    open: openParameter("a"),
  },
  {
    name: "Yandex Translate",
    kind: "translator",
    via: "redirect",
    hosts: ["yandex.*/translate"],
    open: openParameter("url"),
  },
  {
    name: "Yandex Translate",
    kind: "translator",
    via: "redirect",
    hosts: ["translated.turbopages.org"],
    open: openTurbo,
  },
];
