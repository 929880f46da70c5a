import { defineRule, type Link } from "@doorward/core";
import { tellLinks } from "../tell-link.ts";

/** Fires on script schemes with a script that does something. */
export const rule = defineRule({
  id: "link/script-in-link",
  kind: "link",
  title: "It holds a script in place of an address.",
  strength: "strong",
  family: "autorun",
  techniques: ["T1204.001", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "program",
  references: [{ title: "WHATWG, URL Standard", url: "https://url.spec.whatwg.org/" }],
  detect: (facts) => tellLinks(facts, (link) => (link.form === "script" && !isIdle(link) ? link.text : undefined)),
});

/** What pages write when a link is to do nothing, or to go back. */
const idle =
  /^[a-z]{1,12}:(?:\/\/)?(?:\s|%20)*(?:void(?:\s|%20|\()*0?\)?|undefined|false|null|0|#|alert\(\)|(?:window\.)?(?:history\.back|history\.go|print|close)\(-?\d?\))?;?$/iu;

/** A script that neither calls nor sets anything does nothing; percent signs may hide that it does. */
const doing = /[(=`%[\\]/u;

function isIdle({ text }: Link): boolean {
  return text.length < 60 && (idle.test(text.trim()) || !doing.test(text));
}
