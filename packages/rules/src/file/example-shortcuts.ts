import { encodeBase64, little, toBytes, toText } from "../text/example-bytes.ts";

/** What an example's shortcut of Windows states. */
interface WrittenShortcut {
  /** Path of what it starts, as Windows writes it relative to the shortcut. */
  readonly path?: string;
  /** The server and folder it leads to: `\\server\share`. */
  readonly share?: string;
  /** The file on that share. */
  readonly onShare?: string;
  readonly args?: string;
  readonly icon?: string;
  readonly iconIndex?: number;
  /** Put behind its end. */
  readonly behind?: string;
}

/** A shortcut of Windows as an example's file. Source: MS-SHLLINK. */
export function makeShortcut(written: WrittenShortcut): { readonly base64: string } {
  return { base64: encodeBase64(writeShortcut(written)) };
}

/** The bytes of a shortcut, one character each, for members of archives. */
export function writeShortcutText(written: WrittenShortcut): string {
  return toText(writeShortcut(written));
}

function writeShortcut({
  path,
  share,
  onShare = "",
  args,
  icon,
  iconIndex = 0,
  behind = "",
}: WrittenShortcut): number[] {
  const texts = [path, undefined, args, icon];
  let flags = 0x80 | (share === undefined ? 0 : 2);
  for (const [index, text] of texts.entries()) if (text !== undefined) flags |= 8 << index;
  const header = [
    ...little(0x4c, 4),
    ...little(0x2_14_01, 8),
    ...toBytes("\u00C0\0\0\0\0\0\0\u0046"),
    ...little(flags, 4),
    ...Array.from({ length: 32 }, () => 0),
    ...little(iconIndex, 4),
    ...little(1, 4),
    ...Array.from({ length: 12 }, () => 0),
  ];
  const info = share === undefined ? [] : writeShare(share, onShare);
  const body = texts.flatMap((text) => (text === undefined ? [] : writeText(text)));
  return [...header, ...info, ...body, 0, 0, 0, 0, ...toBytes(behind)];
}

function writeText(text: string): number[] {
  return [...little(text.length, 2), ...toBytes(text).flatMap((byte) => [byte, 0])];
}

/** The place on a server: LinkInfo with a network part and the rest of the path. */
function writeShare(share: string, rest: string): number[] {
  const name = [...toBytes(share), 0];
  const suffix = [...toBytes(rest), 0];
  const net = [
    ...little(20 + name.length, 4),
    ...little(2, 4),
    ...little(20, 4),
    ...little(0, 4),
    ...little(0x2_0000, 4),
    ...name,
  ];
  const size = 28 + net.length + suffix.length;
  const fields = [size, 28, 2, 0, 0, 28, 28 + net.length];
  return [...fields.flatMap((field) => little(field, 4)), ...net, ...suffix];
}
