import type { PdfField } from "../../../formats/pdf/document/fields.ts";

/** Words in the names and labels of fields that are for a secret. */
const secrets: readonly (readonly [secret: string, pattern: RegExp])[] = [
  ["seed phrase", /seed ?phrase|seed ?words|recovery ?phrase|secret ?phrase|mnemonic|private ?key/iu],
  ["password", /password|passwort|kennwort|passphrase|passcode|contraseña|mot de passe|senha|пароль|密码|パスワード/iu],
  ["card number", /card ?(?:number|no\b)|kreditkarten?nummer|\bcv[vc]2?\b/iu],
  ["one-time code", /one[- ]?time ?(?:code|password)|\b(?:otp|2fa)\b/iu],
];

/** Which secret a field is for; undefined when it is for none. */
export function findSecret({ name, label, isPassword, kind }: PdfField): string | undefined {
  if (kind !== "text" && kind !== "choice") return undefined;
  const words = `${name} ${label}`.replaceAll(/[_-]/gu, " ");
  const found = secrets.find(([, pattern]) => pattern.test(words))?.[0];
  return found ?? (isPassword ? "password" : undefined);
}
