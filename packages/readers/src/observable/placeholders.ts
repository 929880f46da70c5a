import { isFreeMail } from "../message/people/free-mail.ts";

/** What people write into a field that must not be empty, without points, blanks and case. */
const fillers: ReadonlySet<string> = new Set(
  (
    "na none no not nil null undefined unknown nothing nobody nomail noemail nophone notapplicable notavailable notprovided noreply test tests " +
    "testing tester testtest testuser example sample demo dummy fake foo bar foobar asdf asdfasdf qwerty abc abcd abcdef abcdefgh user username name yourname " +
    "firstname lastname firstnamelastname email mail youremail myemail me you company domain yourdomain todo tbd tba xx xxx xxxx xxxxx aaa aaaa " +
    "johndoe keine keiner ninguno nenhum nessuno aucun brak nety yok"
  ).split(" "),
);

const why = "people write it who want to leave the field empty";

/** Whether a value only fills a field: `n/a`, `none`, `0000`, `123456`. */
export function isFiller(text: string): boolean {
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
  return plain === "" || fillers.has(plain) || /^(\p{N})\1*$/u.test(plain) || isRun(plain);
}

/** Why an address or a number in canonical form only fills a field; undefined when it does not. */
export function whyPlaceholder(type: "email" | "phone", value: string): string | undefined {
  return (type === "email" ? isFilledMailbox(value) : isFilledNumber(value)) ? why : undefined;
}

/** A mailbox named so may be real at an own domain; at a provider or at a domain named so it is nobody's. */
function isFilledMailbox(value: string): boolean {
  const at = value.lastIndexOf("@");
  const domain = value.slice(at + 1);
  if (!isFiller(value.slice(0, at))) return false;
  return isFreeMail(domain) || isFiller(domain.slice(0, domain.indexOf(".")));
}

/** The last seven digits are one digit, or the last eight count on: no country gives these to people. */
function isFilledNumber(value: string): boolean {
  const digits = value.replaceAll(/\D/gu, "");
  return /(\d)\1{6}$/u.test(digits) || isRun(digits.slice(-8)) || digits.endsWith("1234567890");
}

/** At least four digits that count on by one, up or down. */
function isRun(text: string): boolean {
  return /^\d{4,}$/u.test(text) && ["01234567890123456789", "98765432109876543210"].some((all) => all.includes(text));
}
