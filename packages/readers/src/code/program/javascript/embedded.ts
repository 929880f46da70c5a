/** Files of frameworks whose programs stand between marks. */
const framework = /\.(?:vue|svelte|astro)$/iu;
const start = /<script\b[^>]{0,300}>/iu;
const mostScripts = 20;

/** Whether a file holds a program among markup, by its name. */
export function hasEmbeddedProgram(path: string): boolean {
  return framework.test(path);
}

/** The text of such a file with everything but its programs as blanks, so that places stay what they are. */
export function keepEmbeddedPrograms(text: string): string {
  const parts = [...findHead(text), ...findScripts(text)];
  let kept = "";
  for (const [from, to] of parts) kept += blank(text.slice(kept.length, from)) + text.slice(from, to);
  return kept + blank(text.slice(kept.length));
}

type Part = readonly [from: number, to: number];

/** What Astro runs stands between two lines of dashes at the top. */
function findHead(text: string): Part[] {
  if (!text.startsWith("---\n")) return [];
  const end = text.indexOf("\n---", 3);
  return end < 0 ? [] : [[4, end + 1]];
}

function findScripts(text: string): Part[] {
  const parts: Part[] = [];
  let at = 0;
  while (parts.length < mostScripts) {
    const open = text.indexOf("<script", at);
    const mark = open < 0 ? null : start.exec(text.slice(open, open + 320));
    if (mark === null) return parts;
    const from = open + mark[0].length;
    const to = text.indexOf("</script", from);
    if (to < 0) return parts;
    parts.push([from, to]);
    at = to;
  }
  return parts;
}

function blank(text: string): string {
  return text.replace(/[^\n]/gu, (character) => " ".repeat(character.length));
}
