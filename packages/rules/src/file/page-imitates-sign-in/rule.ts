import { defineRule, type Detection, type FileFacts } from "@doorward/core";
import { contentsOf, holds, tellOnce } from "../delivered-contents.ts";
import { listPages } from "../pages.ts";

/** Fires once when a page that came as a file calls itself by a well-known name and sends a secret to a host of somebody else. */
export const rule = defineRule({
  id: "file/page-imitates-sign-in",
  kind: "file",
  title: "A page that came as a file poses as a well-known sign-in and sends what is typed there to somebody else.",
  strength: "strong",
  family: "impersonation",
  techniques: ["T1566.001", "T1684.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Microsoft, phishing with changing encodings, 2021-08-12" },
    { title: "Doorward, support facts, section 3.1, 2026-11-20" },
  ],
  detect,
});

/** Names by which such pages call themselves, and the domains of those to whom the names belong, from their own sites, 2026-11. */
const services: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /\bmicrosoft\b|\boffice ?365\b|\boutlook\b|\bone ?drive\b|\bsharepoint\b/iu,
    [
      "microsoft.com",
      "microsoftonline.com",
      "live.com",
      "office.com",
      "office365.com",
      "sharepoint.com",
      "outlook.com",
      "cloud.microsoft",
    ],
  ],
  [/\bgoogle\b|\bgmail\b/iu, ["google.com", "gmail.com"]],
  [/\bdiscord\b/iu, ["discord.com"]],
  [/\bdocusign\b/iu, ["docusign.com", "docusign.net"]],
  [/\badobe\b/iu, ["adobe.com", "adobelogin.com"]],
  [/\bdropbox\b/iu, ["dropbox.com"]],
  [/\bapple id\b|\bicloud\b/iu, ["apple.com", "icloud.com"]],
  [/\bokta\b/iu, ["okta.com", "oktapreview.com"]],
  [/\bpaypal\b/iu, ["paypal.com"]],
  [/\bcoinbase\b/iu, ["coinbase.com"]],
  [/\bbinance\b/iu, ["binance.com", "binance.us"]],
  [/\bkraken\b/iu, ["kraken.com"]],
  [/\bmetamask\b/iu, ["metamask.io"]],
  [/\bledger (?:live|wallet)\b/iu, ["ledger.com"]],
  [/\btrezor\b/iu, ["trezor.io"]],
];

function detect(facts: FileFacts): Detection[] {
  return tellOnce(
    listPages(facts)
      .filter((page) => holds(page, "secret-field"))
      .flatMap((page) =>
        contentsOf(page, "lure-text").flatMap((lure) => {
          const domains = services.filter(([name]) => name.test(lure.target ?? "")).flatMap(([, own]) => own);
          const sent = contentsOf(page, "sends-input").filter(({ target = "" }) => isElsewhere(target, domains));
          return sent.length === 0 ? [] : [lure.at, ...sent.map(({ at }) => at)];
        }),
      ),
  );
}

/** Whether an address leads to none of the domains, where there are any. */
function isElsewhere(target: string, domains: readonly string[]): boolean {
  const host = /^https?:[\\/]{2}(?:[^\\/?#]{0,300}@)?([^\\/?#:@]{1,253})/iu.exec(target)?.[1]?.toLowerCase();
  return domains.length > 0 && host !== undefined && !domains.some((own) => host === own || host.endsWith(`.${own}`));
}
