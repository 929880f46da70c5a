import type { FileType } from "./types.ts";

const htmlElements: ReadonlySet<string> = new Set(
  "html head body title meta script style div p a table form iframe img link span center h1 h2 font br".split(" "),
);
const byRoot: ReadonlyMap<string, FileType> = new Map<string, FileType>([
  ["svg", "svg"],
  ["plist", "property-list"],
  ["librarydescription", "windows-search"],
  ["searchconnectordescription", "windows-search"],
  ["persistedquery", "windows-search"],
  ["pcsettings", "windows-setting"],
  ["mmc_consolefile", "windows-setting"],
  ["jnlp", "java-launch"],
  ["appinstaller", "app-installer"],
  ["job", "windows-script"],
  ["package", "windows-script"],
  ["component", "windows-script"],
  ["scriptlet", "windows-script"],
]);
const mostProlog = 50;

/**
 * The type of a text that is markup from its first character on, or undefined. What stands before the root element
 * (declaration, comments, document type) is passed over; JavaScript may begin with `<!--` too, so a root must follow.
 */
export function recogniseMarkup(text: string): FileType | undefined {
  if (!text.startsWith("<")) return undefined;
  if (/^<!doctype\s{1,9}html\b/iu.test(text)) return "html";
  const at = skipProlog(text);
  if (at >= text.length) return "xml";
  const root = /^<(?:[\w.-]{1,40}:)?([a-z_][\w.-]{0,60})(?=[\s/>])/iu
    .exec(text.slice(at, at + 120))?.[1]
    ?.toLowerCase();
  if (root === undefined) return undefined;
  if (htmlElements.has(root)) return /<hta:application\b/iu.test(text.slice(at, at + 4096)) ? "hta" : "html";
  const type = byRoot.get(root) ?? "xml";
  if (type === "windows-script") return /<script\b[^>]{0,200}\blanguage\b/iu.test(text) ? type : "xml";
  return type === "property-list" ? recogniseList(text.slice(at)) : type;
}

/** What a property list is for, by the keys that lists of its kind must have. Source: Apple, Configuration Profile Reference. */
function recogniseList(text: string): FileType {
  if (/^[^]{0,400}<dict>\s{0,99}<key>URL<\/key>/u.test(text)) return "mac-shortcut";
  if (/<key>AMApplicationBuild<\/key>/u.test(text)) return "automator-workflow";
  return /<key>PayloadContent<\/key>/u.test(text) ? "configuration-profile" : "property-list";
}

/** Where the root element may begin; the end of the text when it lies beyond. */
function skipProlog(text: string): number {
  let at = 0;
  for (let count = 0; count < mostProlog; count += 1) {
    while (at < text.length && /\s/u.test(text.charAt(at))) at += 1;
    const end = findPrologEnd(text, at);
    if (end === undefined) return at;
    at = end;
  }
  return at;
}

function findPrologEnd(text: string, at: number): number | undefined {
  const closing = text.startsWith("<!--", at)
    ? "-->"
    : text.startsWith("<?", at)
      ? "?>"
      : /^<!doctype\b[^[>]{0,400}\[/iu.test(text.slice(at, at + 420))
        ? "]>"
        : /^<!doctype\b/iu.test(text.slice(at, at + 12))
          ? ">"
          : undefined;
  if (closing === undefined) return undefined;
  const end = text.indexOf(closing, at + 2);
  return end < 0 ? text.length : end + closing.length;
}
