const mostCharacters = 4096;

/** `tr`: each character of the first set becomes the one at the same place of the second; without one it is left out. */
export function translate(text: string, from: string, to: string | undefined): string | undefined {
  const before = expandSet(from);
  const after = to === undefined ? [] : expandSet(to);
  if (before === undefined || after === undefined) return undefined;
  const table = new Map<string, string>();
  for (const [index, character] of before.entries())
    if (!table.has(character)) table.set(character, to === undefined ? "" : (after[index] ?? after.at(-1) ?? ""));
  let result = "";
  for (const character of text) result += table.get(character) ?? character;
  return result;
}

/** The characters a set of `tr` names. */
function expandSet(set: string): string[] | undefined {
  const plain = set
    .replaceAll(/\[:(\w{1,8}):\]/gu, (whole, name: string) => classes.get(name) ?? whole)
    .replaceAll(
      /\\([0-7]{1,3}|[abfnrtv\\])/gu,
      (_, code: string) => escapes.get(code) ?? String.fromCharCode(Number.parseInt(code, 8)),
    );
  const characters: string[] = [];
  for (let at = 0; at < plain.length; at += 1) {
    const isRange = plain[at + 1] === "-" && at + 2 < plain.length;
    const first = plain.charCodeAt(at);
    const last = isRange ? plain.charCodeAt(at + 2) : first;
    if (characters.length + last - first > mostCharacters) return undefined;
    for (let code = first; code <= last; code += 1) characters.push(String.fromCharCode(code));
    if (isRange) at += 2;
  }
  return characters;
}

const classes: ReadonlyMap<string, string> = new Map([
  ["lower", "a-z"],
  ["upper", "A-Z"],
  ["alpha", "A-Za-z"],
  ["digit", "0-9"],
  ["alnum", "0-9A-Za-z"],
  ["xdigit", "0-9A-Fa-f"],
  ["space", " \t\n\v\f\r"],
  ["blank", " \t"],
]);

const escapes: ReadonlyMap<string, string> = new Map([
  ["a", "\u0007"],
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
  ["v", "\v"],
  ["\\", "\\"],
]);

/** Whether two sets turn letters or digits into others, and do not merely change their case. */
export function isRotation(from: string, to: string): boolean {
  const isCaseChange = from.toLowerCase() === to.toLowerCase() || (from.startsWith("[:") && to.startsWith("[:"));
  return !isCaseChange && /[a-z0-9]/iu.test(from) && /[a-z0-9]/iu.test(to);
}
