/** Headers for bytes of a stranger: they are saved, never shown, and run nothing even where a browser shows them after all. */
export function attachmentHeaders(name: string, bytes: number): Readonly<Record<string, string>> {
  return {
    "content-type": "application/octet-stream",
    "content-length": String(bytes),
    "content-disposition": `attachment; filename="${makeSafeName(name)}"`,
    "content-security-policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
  };
}

/** The last part of a name in plain letters, with an ending that no machine opens by itself. */
function makeSafeName(name: string): string {
  const plain = (name.split(/[/\\]/u).at(-1) ?? "").replaceAll(/[^\w.-]/gu, "_").replace(/^[.-]+/u, "");
  return `${plain.slice(0, 100) || "arrival"}.untrusted`;
}
