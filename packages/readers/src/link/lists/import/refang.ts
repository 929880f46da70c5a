/** Undoes what people do to addresses so that nobody clicks them: `hxxps[:]//evil[.]example`. */
export function refang(value: string): string {
  return value
    .replace(/^h(?:xx|\*\*|XX)p/iu, "http")
    .replace(/^f(?:x|\*)p(?=s?[[:])/iu, "ftp")
    .replaceAll(/[[({]\s?(?:dot|\.)\s?[\])}]|\\\./giu, ".")
    .replaceAll(/[[({]:\/\/[\])}]|[[({]:[\])}]\/\//gu, "://")
    .replaceAll(/[[({]:[\])}]/gu, ":")
    .replaceAll(/[[({]\/[\])}]/gu, "/");
}
