/** Code pages of Windows by what the encoding standard calls them (Microsoft, Code Page Identifiers; WHATWG Encoding). */
const labels: ReadonlyMap<number, string> = new Map([
  [437, "windows-1252"],
  [866, "ibm866"],
  [874, "windows-874"],
  [932, "shift_jis"],
  [936, "gbk"],
  [949, "euc-kr"],
  [950, "big5"],
  [1200, "utf-16le"],
  [1250, "windows-1250"],
  [1251, "windows-1251"],
  [1252, "windows-1252"],
  [1253, "windows-1253"],
  [1254, "windows-1254"],
  [1255, "windows-1255"],
  [1256, "windows-1256"],
  [1257, "windows-1257"],
  [1258, "windows-1258"],
  [10_000, "macintosh"],
  [20_127, "windows-1252"],
  [20_866, "koi8-r"],
  [28_591, "windows-1252"],
  [28_592, "iso-8859-2"],
  [28_605, "iso-8859-15"],
  [50_220, "iso-2022-jp"],
  [51_932, "euc-jp"],
  [54_936, "gb18030"],
  [65_001, "utf-8"],
]);

/** Text of a code page that Windows numbers; one that is not known is read as Western European. */
export function decodeCodePage(bytes: Buffer, codePage: number): string {
  return new TextDecoder(labels.get(codePage) ?? "windows-1252").decode(bytes);
}
