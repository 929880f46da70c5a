/** Longer labels are no labels; decoding inserts in the middle, so its cost grows with the square of the length. */
const longestLabel = 63;

const base = 36;
const least = 1;
const most = 26;
const skew = 38;
const damp = 700;
const firstBias = 72;
const firstPoint = 128;
const lastPoint = 0x10_ff_ff;

/** A host with the letters people see in place of its `xn--` labels; one that cannot be decoded stays. Never throws. */
export function showLabels(host: string): string {
  if (!host.includes("xn--")) return host;
  return host
    .split(".")
    .map((label) => (label.startsWith("xn--") ? (decodePunycode(label.slice(4)) ?? label) : label))
    .join(".");
}

/** The text that a label's part behind `xn--` stands for (RFC 3492); undefined when it stands for none. */
function decodePunycode(encoded: string): string | undefined {
  if (encoded.length === 0 || encoded.length > longestLabel) return undefined;
  const lastHyphen = encoded.lastIndexOf("-");
  const points = Array.from(encoded.slice(0, Math.max(lastHyphen, 0)), (character) => character.codePointAt(0) ?? 0);
  let point = firstPoint;
  let bias = firstBias;
  let place = 0;
  let index = lastHyphen < 0 ? 0 : lastHyphen + 1;
  if (index >= encoded.length) return undefined;
  while (index < encoded.length) {
    const before = place;
    const read = readDelta(encoded, index, bias);
    if (read === undefined) return undefined;
    place += read.delta;
    index = read.end;
    const length = points.length + 1;
    bias = adapt(place - before, length, before === 0);
    point += Math.floor(place / length);
    place %= length;
    if (point > lastPoint || (point >= 0xd8_00 && point <= 0xdf_ff)) return undefined;
    points.splice(place, 0, point);
    place += 1;
  }
  return String.fromCodePoint(...points);
}

/** A number of variable length, least digit first. */
function readDelta(
  encoded: string,
  start: number,
  bias: number,
): { readonly delta: number; readonly end: number } | undefined {
  let delta = 0;
  let weight = 1;
  let index = start;
  for (let step = base; index < encoded.length; step += base) {
    const digit = readDigit(encoded.charCodeAt(index));
    if (digit < 0) return undefined;
    index += 1;
    delta += digit * weight;
    if (delta > Number.MAX_SAFE_INTEGER / base) return undefined;
    const threshold = Math.min(Math.max(step - bias, least), most);
    if (digit < threshold) return { delta, end: index };
    weight *= base - threshold;
  }
  return undefined;
}

function readDigit(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30 + 26;
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a ? lower - 0x61 : -1;
}

function adapt(delta: number, length: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? damp : 2));
  rest += Math.floor(rest / length);
  let bias = 0;
  while (rest > ((base - least) * most) / 2) {
    rest = Math.floor(rest / (base - least));
    bias += base;
  }
  return bias + Math.floor(((base - least + 1) * rest) / (rest + skew));
}
