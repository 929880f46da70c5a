/**
 * Text from an arrival, safe to show on a terminal and of no use to click on: control and invisible characters are
 * written as code points, and addresses are defanged (`hxxps://host[.]example`).
 */
export function makeInert(text: string): string {
  return defangText(text).replace(/[\p{Cc}\p{Default_Ignorable_Code_Point}\u2028\u2029]/gu, (character) => {
    const point = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    return `‹U+${point}›`;
  });
}

/** Text with its addresses made of no use to click on. */
export function defangText(text: string): string {
  return text
    .replace(
      /\b(h)tt(ps?:\/\/)([^\s/"'`<>|)]{1,253})/giu,
      (_whole, first: string, rest: string, host: string) => `${first}xx${rest}${host.replaceAll(".", "[.]")}`,
    )
    .replace(/(h)tt(ps?:\/\/)/giu, "$1xx$2");
}
