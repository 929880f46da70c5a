import { defineRule, type Detection, type FileFacts } from "@doorward/core";
import { contentsOf, listDelivered, tellOnce } from "../delivered-contents.ts";

/** Fires once when codes link a telephone with somebody else: another device for a messenger, or a sign-in by passkey. */
export const rule = defineRule({
  id: "file/code-links-device",
  kind: "file",
  title: "A code that telephones read lets somebody else into the account of whoever reads it.",
  strength: "strong",
  family: "theft",
  techniques: ["T1566.001", "T1528"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Google Threat Intelligence, devices linked to Signal accounts by QR codes, 2025-02-19" },
    { title: "Doorward, support facts, section 3.3, 2026-11-20" },
  ],
  detect,
});

/** Codes by which messengers link a further device, and by which a telephone signs another computer in. */
const linking = [
  /^sgnl:\/\/linkdevice\b/iu,
  /^tsdevice:\/?\/?/iu,
  /^tg:\/\/login\b/iu,
  /^https:\/\/(?:wa\.me\/settings\/linked_devices|signal\.link\/linkdevice)\b/iu,
  /^[12]@[\w+/=]{20,400},[\w+/=]{20,400},/u,
  /^FIDO:\/\d{10,400}$/iu,
];

function detect({ files }: FileFacts): Detection[] {
  const codes = listDelivered(files).flatMap((fact) => contentsOf(fact, "qr-code"));
  return tellOnce(
    codes.filter(({ target = "" }) => linking.some((pattern) => pattern.test(target))).map(({ at }) => at),
  );
}
