import { defineRule, type AttachmentTrait } from "@doorward/core";
import { isTeaching, listAsks, listDetailedAsks, listPlaces } from "../asks.ts";
import { isColleague, isTrustedSender } from "../senders.ts";

/** Fires on an attached page with a script or a form in a mail that says something waits to be seen or paid. */
export const rule = defineRule({
  id: "message/page-with-notice",
  kind: "message",
  title: "A stranger sends a page that runs a script as a voice message, a fax, a scan or an invoice.",
  strength: "strong",
  family: "lure",
  techniques: ["T1566.001", "T1027.006"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Doorward, support facts, section 3.3, 2026-11-20" }],
  detect: (facts) => {
    if (facts.medium !== "mail" || isTrustedSender(facts) || isColleague(facts) || isTeaching(facts)) return [];
    const pages = facts.attachments.filter(({ traits }) => traits.some((trait) => page.has(trait)));
    if (pages.length === 0) return [];
    const words = [...listDetailedAsks(facts, "open-link", "notice"), ...listAsks(facts, "invoice", "payment")];
    const named = pages.filter(({ name }) => called.test(name.slice(0, 200)));
    return words.length === 0 && named.length === 0 ? [] : [{ evidence: listPlaces(pages, words) }];
  },
});

const page: ReadonlySet<AttachmentTrait> = new Set<AttachmentTrait>(["page-with-script"]);
const called =
  /voice|\bvm|audio|\bmsg|fax|scan|invoice|payment|remit|statement|secure|contract|salary|payslip|rechnung|facture|factura/iu;
