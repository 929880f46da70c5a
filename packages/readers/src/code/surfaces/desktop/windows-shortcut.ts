/** What a Windows shortcut starts, as far as it says so in text. */
export interface ShortcutTarget {
  /** Relative path, environment path or local path of the program. */
  readonly target: string;
  readonly args: string;
  readonly folder: string;
  /** 1 normal, 3 maximised, 7 minimised: the window the program gets. */
  readonly showCommand: number;
}

/** Bits of LinkFlags. Source: [MS-SHLLINK] 2.1.1. */
const hasIdList = 0x1;
const hasLinkInfo = 0x2;
const hasName = 0x4;
const hasRelativePath = 0x8;
const hasWorkingDir = 0x10;
const hasArguments = 0x20;
const hasIconLocation = 0x40;
const isUnicode = 0x80;

/** Signature of EnvironmentVariableDataBlock, whose text stands for the whole target. Source: [MS-SHLLINK] 2.5.4. */
const environmentBlock = 0xa000_0001;

/** Reads a shortcut; undefined when the bytes are none or end too early. Source: MS-SHLLINK, Shell Link Binary File Format. */
export function readWindowsShortcut(bytes: Buffer): ShortcutTarget | undefined {
  if (bytes.length < 76 || bytes.readUInt32LE(0) !== 0x4c) return undefined;
  const flags = bytes.readUInt32LE(20);
  let at = 76;
  if (flags & hasIdList) at += 2 + readUInt16(bytes, at);
  const localPath = flags & hasLinkInfo ? readLocalPath(bytes, at) : "";
  if (flags & hasLinkInfo) at += readUInt32(bytes, at);
  const texts = new Map<number, string>();
  for (const flag of [hasName, hasRelativePath, hasWorkingDir, hasArguments, hasIconLocation]) {
    if (!(flags & flag)) continue;
    const width = flags & isUnicode ? 2 : 1;
    const length = readUInt16(bytes, at) * width;
    texts.set(flag, bytes.toString(width === 2 ? "utf16le" : "latin1", at + 2, at + 2 + length));
    at += 2 + length;
    if (at > bytes.length) return undefined;
  }
  const environment = findEnvironmentPath(bytes, at);
  const target = [environment, texts.get(hasRelativePath) ?? "", localPath].find((path) => path !== "") ?? "";
  const args = texts.get(hasArguments) ?? "";
  return { target, args, folder: texts.get(hasWorkingDir) ?? "", showCommand: bytes.readUInt32LE(60) };
}

function readLocalPath(bytes: Buffer, at: number): string {
  if (!(readUInt32(bytes, at + 8) & 1)) return "";
  const start = at + readUInt32(bytes, at + 16);
  const end = bytes.indexOf(0, start);
  return start < bytes.length && end > start ? bytes.toString("latin1", start, Math.min(end, start + 520)) : "";
}

function findEnvironmentPath(bytes: Buffer, from: number): string {
  let at = from;
  for (let block = 0; block < 20; block += 1) {
    const size = readUInt32(bytes, at);
    if (size < 8 || at + size > bytes.length) return "";
    if (readUInt32(bytes, at + 4) === environmentBlock && size >= 0x314)
      return bytes.toString("utf16le", at + 268, at + 788).split("\0", 1)[0] ?? "";
    at += size;
  }
  return "";
}

function readUInt16(bytes: Buffer, at: number): number {
  return at >= 0 && at + 2 <= bytes.length ? bytes.readUInt16LE(at) : 0;
}

function readUInt32(bytes: Buffer, at: number): number {
  return at >= 0 && at + 4 <= bytes.length ? bytes.readUInt32LE(at) : 0;
}
