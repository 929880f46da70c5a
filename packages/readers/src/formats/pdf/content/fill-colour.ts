import type { PdfDocument } from "../structure/open-document.ts";
import { nameOf, type PdfValue } from "../syntax/value.ts";

/** Red, green and blue from 0 to 1, as paper shows them about; undefined when it cannot be told without drawing. */
export type FillColour = readonly [red: number, green: number, blue: number] | undefined;

/** A space of colours whose numbers can be read: by how many of them a colour has. */
export type ColourSpace = "grey" | "rgb" | "inks" | "any" | "unknown";

const byName: Readonly<Record<string, ColourSpace>> = {
  DeviceGray: "grey",
  CalGray: "grey",
  G: "grey",
  DeviceRGB: "rgb",
  CalRGB: "rgb",
  RGB: "rgb",
  DeviceCMYK: "inks",
  CMYK: "inks",
  // A profile stands for one of the three; how many numbers there are says which.
  ICCBased: "any",
};

/** Reads the space that `cs` names. */
export function readSpace({ resolve }: PdfDocument, name: string, listed: PdfValue | undefined): ColourSpace {
  const value = resolve(listed);
  const stated = Array.isArray(value) ? nameOf(resolve(value[0])) : nameOf(value) || name;
  return byName[stated] ?? "unknown";
}

/** The colour that an operator for filling sets. */
export function readFill(operator: string, operands: readonly unknown[], space: ColourSpace): FillColour {
  const numbers = operands.filter((value) => typeof value === "number");
  const [first = 0, second = 0, third = 0, fourth = 0] = numbers;
  const kind = operator === "g" ? "grey" : operator === "rg" ? "rgb" : operator === "k" ? "inks" : space;
  if (kind === "unknown" || numbers.length !== operands.length) return undefined;
  if (numbers.length === 1 && (kind === "grey" || kind === "any")) return [first, first, first];
  if (numbers.length === 3 && (kind === "rgb" || kind === "any")) return [first, second, third];
  if (numbers.length !== 4 || kind === "grey" || kind === "rgb") return undefined;
  return [(1 - first) * (1 - fourth), (1 - second) * (1 - fourth), (1 - third) * (1 - fourth)];
}

/** Whether a reader cannot tell two colours apart. */
export function areNear(one: NonNullable<FillColour>, other: NonNullable<FillColour>): boolean {
  // Light grey on white, as of guides that are printed faintly, is still seen at 0.9.
  return one.every((value, at) => Math.abs(value - (other[at] ?? 0)) < 0.06);
}
