import type { TextStream } from "../surroundings.ts";

/** Breaks text at spaces so that no line is wider than `width`; a longer word stands alone. Further lines are indented. */
export function wrapText(text: string, width: number, indent = ""): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const room = lines.length === 0 ? width : width - indent.length;
    if (line !== "" && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.join(`\n${indent}`);
}

const widest = 100;
const narrowest = 40;

/** How wide lines may be on a stream: its own width within what is good to read. */
export function chooseWidth({ columns }: TextStream): number {
  return Math.max(narrowest, Math.min(columns ?? widest, widest));
}
