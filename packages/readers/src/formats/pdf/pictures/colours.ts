import type { PdfDocument } from "../structure/open-document.ts";
import { isDictionary, isReference, nameOf, numberOf, type PdfDictionary, type PdfValue } from "../syntax/value.ts";

/** How the samples of a picture become light and dark. */
export interface Colours {
  /** Samples of one pixel. */
  readonly samples: number;
  readonly bits: number;
  /** Light, from 0 to 255, of a pixel whose samples are from 0 to 1. */
  readonly lightOf: (samples: readonly number[]) => number;
  /** Light by sample for pictures with a list of colours; absent for others. */
  readonly palette?: Uint8Array;
  /** The largest sample stands for black. */
  readonly isInverted: boolean;
}

type Model = "grey" | "rgb" | "inks" | "tint";

const models = new Map<string, Model>([
  ["DeviceGray", "grey"],
  ["CalGray", "grey"],
  ["G", "grey"],
  ["DeviceRGB", "rgb"],
  ["CalRGB", "rgb"],
  ["RGB", "rgb"],
  ["DeviceCMYK", "inks"],
  ["CMYK", "inks"],
  ["Separation", "tint"],
]);

const sampleCounts = { grey: 1, rgb: 3, inks: 4, tint: 1 };

/** Reads the colour space of a picture; undefined when it is one that is not read. */
export function readColours(document: PdfDocument, picture: PdfDictionary): Colours | undefined {
  const { resolve } = document;
  const isMask = resolve(picture.get("ImageMask")) === true;
  const bits = isMask ? 1 : (numberOf(resolve(picture.get("BitsPerComponent"))) ?? 8);
  if (![1, 2, 4, 8, 16].includes(bits)) return undefined;
  const decode = resolve(picture.get("Decode"));
  const isInverted = Array.isArray(decode) && (numberOf(resolve(decode[0])) ?? 0) > (numberOf(resolve(decode[1])) ?? 1);
  if (isMask) return { samples: 1, bits, isInverted, lightOf: greyLight };
  const space = resolve(picture.get("ColorSpace"));
  const palette = Array.isArray(space) ? readPalette(document, space) : undefined;
  if (palette !== undefined) return { samples: 1, bits, isInverted: false, lightOf: greyLight, palette };
  const model = findModel(document, space);
  if (model === undefined) return undefined;
  return { samples: sampleCounts[model], bits, isInverted, lightOf: lights[model] };
}

function greyLight(samples: readonly number[]): number {
  return (samples[0] ?? 0) * 255;
}

const lights: Readonly<Record<Model, (samples: readonly number[]) => number>> = {
  grey: greyLight,
  tint: ([tint = 0]) => (1 - tint) * 255,
  rgb: ([red = 0, green = 0, blue = 0]) => (red * 0.3 + green * 0.59 + blue * 0.11) * 255,
  inks: ([cyan = 0, magenta = 0, yellow = 0, black = 0]) =>
    Math.max(0, 1 - black - (cyan * 0.3 + magenta * 0.59 + yellow * 0.11)) * 255,
};

function findModel({ resolve, find }: PdfDocument, space: PdfValue | undefined): Model | undefined {
  const name = nameOf(Array.isArray(space) ? resolve(space[0]) : space);
  if (name !== "ICCBased" || !Array.isArray(space)) return models.get(name);
  const profile = space[1];
  const dictionary = isReference(profile) ? find(profile)?.value : undefined;
  const count = isDictionary(dictionary) ? numberOf(resolve(dictionary.get("N"))) : undefined;
  return count === 1 ? "grey" : count === 3 ? "rgb" : count === 4 ? "inks" : undefined;
}

/** A list of colours: ISO 32000-2, 8.6.6.3. */
function readPalette(document: PdfDocument, space: readonly PdfValue[]): Uint8Array | undefined {
  const { resolve } = document;
  const name = nameOf(resolve(space[0]));
  if (name !== "Indexed" && name !== "I") return undefined;
  const model = findModel(document, resolve(space[1])) ?? "rgb";
  const last = space[3];
  const text = resolve(last);
  const object = isReference(last) ? document.find(last) : undefined;
  const bytes =
    typeof text === "string"
      ? Buffer.from(text, "latin1")
      : object === undefined
        ? undefined
        : document.unpack(object)?.bytes;
  if (bytes === undefined) return undefined;
  const samples = sampleCounts[model];
  const palette = new Uint8Array(256).fill(255);
  for (let index = 0; index < 256 && (index + 1) * samples <= bytes.length; index += 1) {
    const colour = [...bytes.subarray(index * samples, (index + 1) * samples)].map((value) => value / 255);
    palette[index] = lights[model](colour);
  }
  return palette;
}
