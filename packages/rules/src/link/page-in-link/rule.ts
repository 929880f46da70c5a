import { defineRule } from "@doorward/core";
import { tellLinks } from "../tell-link.ts";

/** Fires on an inline page, or an inline picture with a script. */
export const rule = defineRule({
  id: "link/page-in-link",
  kind: "link",
  title: "The link itself holds a whole page.",
  strength: "strong",
  family: "autorun",
  techniques: ["T1027.006", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "program",
  references: [{ title: "WHATWG, URL Standard", url: "https://url.spec.whatwg.org/" }],
  detect: (facts) => tellLinks(facts, (link) => (link.form === "inline" && isPage(link.text) ? link.text : undefined)),
});

const page = /^\s*data:(?:\/\/)?(?:text\/(?:html|xml)|application\/(?:xhtml\+xml|xml))/iu;
const picture = /^\s*data:image\/svg\+xml/iu;
const script = /(?:<|%3c)script|on(?:load|error|begin)(?:=|%3d)|javascript(?::|%3a)|(?:<|%3c)foreignobject/iu;

function isPage(text: string): boolean {
  return page.test(text) || (picture.test(text) && script.test(text));
}
