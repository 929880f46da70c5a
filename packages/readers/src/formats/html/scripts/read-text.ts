const simpleEscapes: ReadonlyMap<string, string> = new Map([
  ["n", "\n"],
  ["t", "\t"],
  ["r", "\r"],
  ["b", "\b"],
  ["f", "\f"],
  ["v", "\v"],
  ["0", "\0"],
  ["\n", ""],
]);

/** What a text in quotes stands for. `written` holds the quotes; a template's text ends at its `${` or its quote. */
export function readScriptText(written: string): string {
  const last = written.charAt(written.length - 1);
  const isClosed = written.length > 1 && (last === '"' || last === "'" || last === "`");
  const body = written.slice(1, written.endsWith("${") ? -2 : isClosed ? -1 : undefined);
  if (!body.includes("\\")) return body;
  return body.replace(
    /\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|u\{([0-9a-f]{1,6})\}|([0-3]?[0-7]{2})|\r\n|([^]))/giu,
    (_, byte?: string, unit?: string, point?: string, octal?: string, other?: string) => {
      const hex = byte ?? unit ?? point;
      if (hex !== undefined) return fromPoint(Number.parseInt(hex, 16));
      if (octal !== undefined) return fromPoint(Number.parseInt(octal, 8));
      return other === undefined ? "" : (simpleEscapes.get(other) ?? other);
    },
  );
}

function fromPoint(point: number): string {
  if (point <= 0xffff) return String.fromCharCode(point);
  return point <= 0x10ffff ? String.fromCodePoint(point) : "";
}
