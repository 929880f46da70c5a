import type { Shape } from "@doorward/core";
import { findAddressAsSecret } from "./address-as-secret.ts";
import { findCodeAfterExport } from "./code-after-export.ts";
import { findDenseLine } from "./dense-line.ts";
import { findEncodedBlob } from "./encoded-blob.ts";
import { findEncodedComment } from "./encoded-comment.ts";
import { findEscapedText } from "./escaped-text.ts";
import { findHiddenCharacters } from "./hidden-characters.ts";
import { findLookalikeLetters } from "./lookalike-letters.ts";
import { findObfuscation } from "./obfuscation.ts";
import { findOffScreenCode } from "./off-screen-code.ts";
import { findPackedProgram } from "./packed-program.ts";
import { placeSightings } from "./place-sightings.ts";
import { findDisguisedAsset } from "./program-as-asset.ts";
import { prepareText, type ShapeFinder, type ShapeSource, type Sighting } from "./source.ts";

const finders: readonly ShapeFinder[] = [
  findOffScreenCode,
  findCodeAfterExport,
  findDenseLine,
  findObfuscation,
  findEscapedText,
  findEncodedBlob,
  findAddressAsSecret,
  findEncodedComment,
  findHiddenCharacters,
  findLookalikeLetters,
  findDisguisedAsset,
  findPackedProgram,
];
const mostOfAFinder = 1000;

/**
 * The looks of a text that hide something, or that hand-written text does not have, each with its place and measure.
 * At most five of a kind. Where something was encoded, the excerpt begins with what it decodes to.
 */
export function findShapes(source: ShapeSource): Shape[] {
  const text = prepareText(source);
  return placeSightings(
    text,
    finders.flatMap((find) => take(find(text), mostOfAFinder)),
  );
}

function take(sightings: Iterable<Sighting>, most: number): Sighting[] {
  const taken: Sighting[] = [];
  for (const sighting of sightings) if (taken.push(sighting) >= most) break;
  return taken;
}
