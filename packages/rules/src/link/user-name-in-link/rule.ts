import { defineRule } from "@doorward/core";
import { isStranger } from "../strangers.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on a user name in front of a stranger's host. */
export const rule = defineRule({
  id: "link/user-name-in-link",
  kind: "link",
  title: "It carries a user name in front of the host.",
  strength: "weak",
  family: "disguise",
  techniques: ["T1036", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "oddity",
  references: [
    {
      title: "RFC 3986, section 7.6: Semantic Attacks, 2005-01",
      url: "https://www.rfc-editor.org/rfc/rfc3986#section-7.6",
    },
  ],
  detect: (facts) =>
    tellLinks(facts, (link) =>
      link.userName !== "" && link.oddities.includes("user-name") && isStranger(link)
        ? `${link.userName}@${link.host?.shown ?? ""}`
        : undefined,
    ),
});
