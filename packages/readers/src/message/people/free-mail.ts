import { outlookDomains, yahooDomains, yandexDomains } from "./mail-families.ts";

/** Domains whose mailboxes anybody can open, by what their operators offer in public (looked up in November 2026). */
const domains: ReadonlySet<string> = new Set(
  (
    "gmail.com googlemail.com aol.com aim.com verizon.net icloud.com me.com mac.com proton.me protonmail.com protonmail.ch pm.me " +
    "tutanota.com tutanota.de tuta.io tuta.com tutamail.com keemail.me gmx.com gmx.net gmx.de gmx.at gmx.ch gmx.us web.de mail.com " +
    "email.com usa.com consultant.com post.com engineer.com europe.com asia.com dr.com techie.com accountant.com " +
    "zoho.com zohomail.com zohomail.eu fastmail.com fastmail.fm hey.com hushmail.com mailfence.com mailbox.org posteo.de " +
    "posteo.net runbox.com startmail.com disroot.org riseup.net cock.li airmail.cc onmail.com skiff.com mail.ru inbox.ru " +
    "list.ru bk.ru internet.ru rambler.ru ukr.net i.ua meta.ua seznam.cz email.cz centrum.cz wp.pl " +
    "o2.pl onet.pl interia.pl op.pl qq.com foxmail.com 163.com 126.com yeah.net sina.com sina.cn sohu.com aliyun.com 139.com " +
    "189.cn naver.com daum.net hanmail.net nate.com kakao.com rediffmail.com libero.it virgilio.it tiscali.it alice.it tin.it " +
    "orange.fr wanadoo.fr free.fr laposte.net sfr.fr t-online.de freenet.de arcor.de bluewin.ch telenet.be uol.com.br bol.com.br " +
    "terra.com.br comcast.net att.net sbcglobal.net cox.net btinternet.com bigpond.com optusnet.com.au mailo.com inbox.lv " +
    "abv.bg walla.com walla.co.il sapo.pt docomo.ne.jp ezweb.ne.jp softbank.ne.jp gmx.fr gmx.es gmx.co.uk lycos.com excite.com"
  ).split(" "),
);
/** Those with a domain in every country. */
const families: ReadonlySet<string> = new Set([...outlookDomains, ...yahooDomains, ...yandexDomains]);
/** Domains for mailboxes that live for minutes. */
const fleeting: ReadonlySet<string> = new Set(
  (
    "mailinator.com guerrillamail.com guerrillamail.info sharklasers.com grr.la 10minutemail.com temp-mail.org tempmail.com " +
    "yopmail.com trashmail.com getnada.com dispostable.com maildrop.cc mailnesia.com throwawaymail.com moakt.com mohmal.com " +
    "emailondeck.com fakeinbox.com mintemail.com spamgourmet.com tempail.com dropmail.me burnermail.io"
  ).split(" "),
);

/** Whether anybody can open a mailbox at a domain. The domain is in lower case. */
export function isFreeMail(domain: string): boolean {
  return domains.has(domain) || families.has(domain) || fleeting.has(domain);
}
