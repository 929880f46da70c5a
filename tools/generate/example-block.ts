import { extname } from "node:path";
import type { Example, ExampleContent } from "@doorward/core";

const longestLine = 160;
const mostLines = 60;
const mostEarlier = 2;

const languages = new Map([
  [".ts", "ts"],
  [".js", "js"],
  [".mjs", "js"],
  [".cjs", "js"],
  [".json", "json"],
  [".py", "python"],
  [".sh", "sh"],
  [".ps1", "powershell"],
  [".yml", "yaml"],
  [".yaml", "yaml"],
  [".toml", "toml"],
  [".md", "md"],
  [".svg", "xml"],
]);

/** An example's files as Markdown: each with its path and a fenced block that shows the content inert. */
export function renderExample({ files, earlier = [] }: Example): string {
  const before = earlier
    .slice(0, mostEarlier)
    .flatMap((other, at) => [
      `What came before, ${at + 1} of ${earlier.length}:\n`,
      ...Object.entries(other).map(renderFile),
    ]);
  return [...Object.entries(files).map(renderFile), ...before].join("\n");
}

function renderFile([path, content]: readonly [string, ExampleContent]): string {
  const title = `\`${showInert(path)}\``;
  if (typeof content === "string")
    return `${title}\n\n${renderFence(showText(content), languages.get(extname(path)) ?? "")}`;
  if ("link" in content) return `${title}: a symbolic link to \`${showInert(content.link)}\`\n`;
  return `${title}: ${Buffer.from(content.base64, "base64").length} bytes that are not text\n`;
}

function renderFence(text: string, language: string): string {
  const longest = Math.max(2, ...(text.match(/`{3,}/gu) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}\n`;
}

function showText(content: string): string {
  const lines = content.replace(/\n$/u, "").split("\n");
  const shown = lines.slice(0, mostLines).map(showLine);
  if (lines.length > mostLines) shown.push(`… ${lines.length - mostLines} more lines`);
  return shown.join("\n");
}

function showLine(line: string): string {
  const inert = showInert(line.replace(/[\t ]{24,}/gu, (run) => ` [${run.length} blanks] `));
  return inert.length <= longestLine
    ? inert
    : `${inert.slice(0, longestLine)}… (${inert.length - longestLine} more characters)`;
}

/** Characters that show nothing or turn the reading direction, written as code points. */
function showInert(text: string): string {
  return text.replace(/[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]|(?!\t)\p{Cc}/gu, (character) => {
    const point = character.codePointAt(0) ?? 0;
    return `‹U+${point.toString(16).toUpperCase().padStart(4, "0")}›`;
  });
}
