import { formatRest } from "../decode/rest.ts";
import { readBareTail } from "../decode/tail.ts";
import { openParameter } from "../by-parameter.ts";
import { nothingInside, type Opener, type Wrapper } from "../wrapper.ts";

/** `/amp/s/HOST/…`, and without the `s` for http; caches put a letter for the kind of content first. */
const openAccelerated: Opener = (address) => {
  const start = /^\/(?:amp|[civ])\/(?:s\/)?/u.exec(address.path)?.[0];
  if (start === undefined) return nothingInside;
  const target = readBareTail(address, start.length, start.endsWith("/s/") ? "https" : "http");
  return target === undefined ? nothingInside : [target];
};

/**
 * `wallet--check-example.translate.goog` is `wallet-check.example`: a dot is a hyphen, and a hyphen two. What does not
 * fit into one label stands in the parameter `_x_tr_hp`, in front.
 */
const openTranslated: Opener = ({ host, path, query, fragment }) => {
  const own: string[] = [];
  let scheme = "https";
  let label = host?.name.slice(0, -".translate.goog".length) ?? "";
  for (const parameter of query.split("&")) {
    if (parameter === "_x_tr_sch=http") scheme = "http";
    else if (parameter.startsWith("_x_tr_hp=")) label = `${parameter.slice("_x_tr_hp=".length)}${label}`;
    else if (!parameter.startsWith("_x_tr_") && parameter !== "") own.push(parameter);
  }
  if (!/^[\w-]+$/u.test(label)) return nothingInside;
  const name = label.replaceAll(/--?/gu, (hyphens) => (hyphens === "-" ? "." : "-"));
  return [`${scheme}://${name}${path}${formatRest(own.join("&"), fragment)}`];
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
];
