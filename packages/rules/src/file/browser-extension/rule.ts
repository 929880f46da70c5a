import { defineRule, type Detection, type FileFact, type FileFacts } from "@doorward/core";
import { contentsOf, listDelivered, tellOnce } from "../delivered-contents.ts";

/** Fires on an extension for a browser, or on settings that put one in, where it may read every site or steer the browser. */
export const rule = defineRule({
  id: "file/browser-extension",
  kind: "file",
  title: "A browser extension was sent as a file, and it may read every site or steer the browser.",
  strength: "strong",
  family: "theft",
  techniques: ["T1176.001", "T1539"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "MITRE ATT&CK, Browser Extensions (T1176.001), v19, 2026-04" },
    { title: "Chrome, Permissions that show warnings, 2026" },
  ],
  detect: findExtensions,
});

/** Patterns that stand for every site, and rights that make up for them. */
const everySite = /^(?:<all_urls>|(?:\*|https?|file):\/\/\*\/)/u;
const steering: ReadonlySet<string> = new Set([
  "debugger",
  "proxy",
  "nativeMessaging",
  "webRequestBlocking",
  "cookies",
  "management",
  "desktopCapture",
  "clipboardRead",
]);
/** Sites of wallets and exchanges by the words in their names. */
const money =
  /\b(?:wallet|metamask|phantom|ledger|trezor|coinbase|binance|kraken|okx|bybit|uniswap|exchange|safe\.global)\b/iu;

function findExtensions({ files }: FileFacts): Detection[] {
  return tellOnce(listDelivered(files).flatMap(listRights));
}

function listRights(fact: FileFact) {
  return contentsOf(fact, "extension-permission")
    .filter(
      ({ target = "" }) =>
        everySite.test(target) ||
        target.startsWith("installs ") ||
        steering.has(target) ||
        (target.includes("://") && money.test(target)),
    )
    .map(({ at }) => at);
}
