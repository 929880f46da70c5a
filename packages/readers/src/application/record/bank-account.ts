/** Length of an IBAN: two letters, two check digits, and up to thirty of the account (ISO 13616). */
const shape = /^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/u;

/**
 * A bank account as accounts are compared, for a keyed hash and nothing else: `iban:DE89…` where the check digits are right, else
 * `account:` with its letters and digits. Undefined when it is no account: too short, too long, or an IBAN with wrong check digits.
 */
export function canonicaliseAccount(text: string): string | undefined {
  const plain = text
    .slice(0, 100)
    .normalize("NFKC")
    .toUpperCase()
    .replaceAll(/[^A-Z\d]/gu, "")
    .replace(/^IBAN/u, "");
  if (shape.test(plain)) return hasRightCheckDigits(plain) ? `iban:${plain}` : undefined;
  return plain.length >= 6 && plain.length <= 40 && /\d{4}/u.test(plain) ? `account:${plain}` : undefined;
}

/** ISO 7064, MOD 97-10: letters stand for 10 to 35, the first four places go to the end, and the rest is 1. */
function hasRightCheckDigits(account: string): boolean {
  const turned = account.slice(4) + account.slice(0, 4);
  const rest = Array.from(turned).reduce((sum, sign) => {
    const value = Number.parseInt(sign, 36);
    return (sum * (value > 9 ? 100 : 10) + value) % 97;
  }, 0);
  return rest === 1;
}
