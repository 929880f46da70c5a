import { outlookDomains, yahooDomains } from "../message/people/mail-families.ts";

/** What one provider of mailboxes takes for the same mailbox. */
export interface MailProvider {
  readonly name: string;
  readonly domains: readonly string[];
  /** Where the rule is told. */
  readonly source: string;
  /** The domain under which all addresses of a mailbox are written; undefined when its domains keep people apart. */
  readonly domain?: string;
  /** Characters that the provider does not look at. */
  readonly ignored?: RegExp;
  /** What follows is a tag of the owner's choice. */
  readonly tag?: "+";
  /** What precedes is the owner's choice of a second name, which is not the name of the account. */
  readonly base?: "-";
  /** Characters that the provider takes for each other: all become the second. */
  readonly same?: readonly [string, string];
}

/** Looked up in November 2026. A provider that is missing here keeps dots and tags. */
export const mailProviders: readonly MailProvider[] = [
  {
    name: "Gmail",
    domains: ["gmail.com", "googlemail.com"],
    domain: "gmail.com",
    ignored: /\./gu,
    tag: "+",
    source:
      "https://support.google.com/mail/answer/7436150 (dots), /answer/10313 (googlemail.com), /answer/22370 (tags)",
  },
  {
    name: "Outlook",
    domains: outlookDomains,
    tag: "+",
    source:
      "https://learn.microsoft.com/exchange/recipients-in-exchange-online/plus-addressing-in-exchange-online (tags; dots count, and each domain has names of its own)",
  },
  {
    name: "Proton Mail",
    domains: ["proton.me", "protonmail.com", "protonmail.ch", "pm.me"],
    domain: "proton.me",
    ignored: /[._-]/gu,
    tag: "+",
    source:
      "https://proton.me/support/change-username (dots, hyphens, low lines), https://proton.me/support/addresses-and-aliases (domains, tags)",
  },
  {
    name: "iCloud Mail",
    domains: ["icloud.com", "me.com", "mac.com"],
    domain: "icloud.com",
    tag: "+",
    source: "https://support.apple.com/en-us/HT201771 (the three domains of one account)",
  },
  {
    name: "Fastmail",
    domains: ["fastmail.com", "fastmail.fm"],
    tag: "+",
    source:
      "https://www.fastmail.help/hc/en-us/articles/360060591053 (tags; anything@jane.fastmail.com reaches jane@fastmail.com)",
  },
  {
    name: "Yahoo Mail",
    domains: yahooDomains.filter((domain) => domain !== "yahoo.co.jp" && domain !== "yahoo.jp"),
    base: "-",
    source: "https://help.yahoo.com/kb/SLN28740.html (disposable addresses: base-keyword)",
  },
  {
    name: "Yandex Mail",
    domains: ["yandex.ru", "yandex.com", "yandex.by", "yandex.kz", "yandex.ua", "ya.ru"],
    domain: "yandex.ru",
    tag: "+",
    same: [".", "-"],
    source: "https://yandex.com/support/mail/en/web/preferences/additional-addresses (domains, dots and hyphens)",
  },
];
