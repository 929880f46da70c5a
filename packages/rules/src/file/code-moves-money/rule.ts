import { defineRule, type Detection, type FileFacts } from "@doorward/core";
import { contentsOf, listDelivered, tellOnce } from "../delivered-contents.ts";

/** Fires once when codes start a transfer of coins or a text message. */
export const rule = defineRule({
  id: "file/code-moves-money",
  kind: "file",
  title: "A code that telephones read starts a transfer of coins or a text message.",
  strength: "weak",
  family: "request",
  techniques: ["T1657"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "FBI, Mail Scam Targeting Corporate Executives Claims Ties to Ransomware, 2025-03-06" },
    { title: "Bitcoin, BIP 21, URI scheme for payments, 2012-01-29" },
  ],
  detect,
});

/** Schemes of wallets: BIP 21, ERC-681, Solana Pay and their kin; and those of text messages and calls. */
const schemes =
  /^(?:bitcoin|bitcoincash|litecoin|dogecoin|dash|zcash|monero|ethereum|solana|tron|ton|cardano|ripple|xrpl|stellar|lightning|lnurl|cosmos|sms|smsto|mmsto):/iu;
/** Addresses of coins as they are: Bitcoin, Ethereum, Tron. */
const address = /^(?:(?:bc1|tb1)[02-9ac-hj-np-z]{20,90}|0x[\da-f]{40}|T[1-9A-HJ-NP-Za-km-z]{33})$/iu;

function detect({ files }: FileFacts): Detection[] {
  const codes = listDelivered(files).flatMap((fact) => contentsOf(fact, "qr-code"));
  return tellOnce(codes.filter(({ target = "" }) => schemes.test(target) || address.test(target)).map(({ at }) => at));
}
