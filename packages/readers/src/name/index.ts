export { compareNames, compareReadNames, sameNameFrom } from "./compare-names.ts";
export { makeNameIndex, type NameHit, type NameIndex } from "./name-index.ts";
export { tellComparable, type Comparable } from "./tell-comparable.ts";
export { readName, type ReadName } from "./read-name.ts";
export { tellScript, type NameScript } from "./letters/script.ts";
