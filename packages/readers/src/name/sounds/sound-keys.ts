import { classes } from "./sound-costs.ts";

const longest = 7;

/** The consonants of a word by their classes: `mntp` for Mahmoud… The start counts even when it is a vowel. */
export function writeSkeleton(sounds: Uint8Array): string {
  let written = classes[sounds[0] ?? 0] === "" ? "-" : "";
  for (const sound of sounds) {
    const letter = classes[sound] ?? "";
    if (letter !== "" && !written.endsWith(letter)) written += letter;
  }
  return written.slice(0, longest);
}

/** Keys of which two words share one when their skeletons are the same, or differ in one place. */
export function listSoundKeys(skeleton: string): readonly string[] {
  if (skeleton.length < 4) return [skeleton];
  const keys = new Set([skeleton]);
  for (let at = 0; at < skeleton.length; at++) keys.add(skeleton.slice(0, at) + skeleton.slice(at + 1));
  return [...keys];
}
