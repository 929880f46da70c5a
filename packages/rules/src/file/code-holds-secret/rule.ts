import { defineRule, type Detection, type FileFacts } from "@doorward/core";
import { contentsOf, listDelivered, tellOnce } from "../delivered-contents.ts";

/** Fires once when codes hold secrets: of a second factor, of a wallet, of a wireless network. */
export const rule = defineRule({
  id: "file/code-holds-secret",
  kind: "file",
  title: "A code that telephones read holds a secret: of a second factor, of a wallet or of a wireless network.",
  strength: "weak",
  family: "request",
  techniques: ["T1566.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Google, Key Uri Format of authenticator apps, 2018-12" },
    { title: "Kaspersky, words of a wallet as a bait, 2024-12-23" },
  ],
  detect,
});

const secrets = [/^otpauth(?:-migration)?:\/\//iu, /^WIFI:.{0,300}\bP:[^;]/isu, /^(?:[a-z]{3,8} ){11,23}[a-z]{3,8}$/u];

function detect({ files }: FileFacts): Detection[] {
  const codes = listDelivered(files).flatMap((fact) => contentsOf(fact, "qr-code"));
  return tellOnce(
    codes.filter(({ target = "" }) => secrets.some((pattern) => pattern.test(target))).map(({ at }) => at),
  );
}
