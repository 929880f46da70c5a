import { defineRule } from "@doorward/core";
import { isStranger } from "../strangers.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on a user name that looks like a host in front of a stranger's. */
export const rule = defineRule({
  id: "link/host-as-user-name",
  kind: "link",
  title: "A well-looking address stands in front, and the link leads to another site behind the @ sign.",
  strength: "decisive",
  family: "disguise",
  techniques: ["T1036", "T1204.001", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "oddity",
  references: [
    {
      title: "RFC 3986, section 7.6: Semantic Attacks, 2005-01",
      url: "https://www.rfc-editor.org/rfc/rfc3986#section-7.6",
    },
    { title: "WHATWG, URL Standard", url: "https://url.spec.whatwg.org/" },
  ],
  detect: (facts) =>
    tellLinks(facts, (link) =>
      link.oddities.includes("user-name-like-host") && isStranger(link)
        ? `${link.userName}@${link.host?.shown ?? ""}`
        : undefined,
    ),
});
