export { diffEditions, type EditionDiff } from "./diff-editions.ts";
export { readEditions, replaceEdition, writeEditions, type KeptEdition } from "./file/kept-editions.ts";
export type { Floor } from "./floors.ts";
export { importEdition, mostListBytes, type ListFile } from "./import-edition.ts";
export type { DateRange, Edition, ListedParty, ListId } from "./listed-party.ts";
export { readDates, readPublished } from "./read-dates.ts";
export { openScreen, type Screen, type ScreenHit, type ScreenQuestion } from "./screen/open-screen.ts";
