import { defineRule, type Detection, type FileContent, type FileFacts } from "@doorward/core";
import { contentsOf, listDelivered, tellOnce } from "../delivered-contents.ts";

/** Fires once when documents ask to read a code with a telephone in order to sign in or to see a document. */
export const rule = defineRule({
  id: "file/code-asks-to-sign-in",
  kind: "file",
  title: "A document asks to read its code with a telephone, to sign in or to see something.",
  strength: "strong",
  family: "lure",
  techniques: ["T1566.001", "T1598.003"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    {
      title:
        "Microsoft, How Microsoft Defender for Office 365 innovated to address QR code phishing attacks, 2024-11-04",
    },
    { title: "Doorward, support facts, section 3.3, 2026-11-20" },
  ],
  detect,
});

function detect({ files }: FileFacts): Detection[] {
  const documents = listDelivered(files).filter((fact) => contentsOf(fact, "lure-text").some(asksToScan));
  return tellOnce(
    documents
      .flatMap((fact) => contentsOf(fact, "qr-code"))
      .filter(isAddress)
      .map(({ at }) => at),
  );
}

function asksToScan({ target = "" }: FileContent): boolean {
  return target.startsWith("scan");
}

function isAddress({ target = "" }: FileContent): boolean {
  return /^(?:https?:\/\/|www\.)/iu.test(target);
}
