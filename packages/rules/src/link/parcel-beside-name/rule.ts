import { defineRule, type BrandCategory, type Resemblance } from "@doorward/core";
import { findName, tellName } from "../imitations.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on the name of a carrier or a public office beside a word with which people are made to pay, in a stranger's site. */
export const rule = defineRule({
  id: "link/parcel-beside-name",
  kind: "link",
  title: "A post's or an office's name stands beside words about parcels, fees or refunds on a stranger's site.",
  strength: "strong",
  family: "lure",
  techniques: ["T1684.001", "T1598.003", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "name",
  references: [{ title: "MITRE ATT&CK, Phishing: Spearphishing Link (T1566.002), v18, 2025-11" }],
  detect: (facts) => tellLinks(facts, (link) => tellName(findName(link, isAboutParcels))),
});

const senders: ReadonlySet<BrandCategory> = new Set(["delivery", "government"]);
const asks =
  /aduana|amende|billing|bollo|colis|customs|delivery|entrega|envio|espace|fees?(?:-|$)|fine(?:-|$)|lieferung|missed|notice|paket|pakket|paquete|package|parcel|payment|rebate|reembolso|refund|remboursement|reschedul|rimborso|sendung|spedizione|steuer|suivi|tax|toll|track|unpaid|zustell|zoll/u;

function isAboutParcels({ category, where, kind, part }: Resemblance): boolean {
  return where !== "path" && kind !== "contained" && senders.has(category) && asks.test(part);
}
