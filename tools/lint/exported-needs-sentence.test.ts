import { exportedNeedsSentence } from "./exported-needs-sentence.ts";
import { ruleTester } from "./rule-tester.ts";

ruleTester.run("exported-needs-sentence", exportedNeedsSentence, {
  valid: [
    "/** Reads a mail. */\nexport function readMail() {}",
    "/**\n * Reads a mail.\n * Bytes that are no mail give an empty one.\n */\nexport const readMail = () => [];",
    '/** The doors. */\nexport const doors = ["support"] as const;\nexport type Door = (typeof doors)[number];',
    "/** Exit status by code. */\nexport const codes = { usage: 64 };\nexport type Code = keyof typeof codes;",
    'export { readMail } from "./mail.ts";',
    'export * from "./mail.ts";',
    "function inside() {}",
  ],
  invalid: [
    { code: "export function readMail() {}", errors: [{ messageId: "missing" }] },
    { code: "// Reads a mail.\nexport function readMail() {}", errors: [{ messageId: "missing" }] },
    { code: "/* Reads a mail. */\nexport const a = 1;", errors: [{ messageId: "missing" }] },
    { code: "/** reads mail */\nexport interface Mail {}", errors: [{ messageId: "sentence" }] },
    { code: "/** */\nexport type Mail = string;", errors: [{ messageId: "sentence" }] },
    { code: "/** @internal */\nexport class Mail {}", errors: [{ messageId: "sentence" }] },
  ],
});
