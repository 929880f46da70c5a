import type { ApplicationFacts, Evidence } from "@doorward/core";

/** What no fact about a person may be called, as a type: a field of such a name does not compile here. */
type BannedKey =
  | "accent"
  | "age"
  | "birthDate"
  | "birthplace"
  | "citizenship"
  | "country"
  | "disability"
  | "ethnicity"
  | "face"
  | "fluency"
  | "gender"
  | "immigrationStatus"
  | "language"
  | "maritalStatus"
  | "name"
  | "names"
  | "nationality"
  | "origin"
  | "photo"
  | "postcode"
  | "race"
  | "religion"
  | "school"
  | "schoolCountry"
  | "script"
  | "sex"
  | "zip";

type Item<T> = T extends readonly (infer I)[] ? I : T;

/** The names of every field of facts, at any depth, places apart. */
type KeyOf<T> = T extends Evidence
  ? never
  : T extends object
    ? { [K in keyof T & string]: K | KeyOf<Item<T[K]>> }[keyof T & string]
    : never;

/** The names of fields that could hold any text, at any depth, places apart. */
type TextKeyOf<T> = T extends Evidence
  ? never
  : T extends object
    ? { [K in keyof T & string]: string extends Item<T[K]> ? K : TextKeyOf<Item<T[K]>> }[keyof T & string]
    : never;

type IsNever<T> = [T] extends [never] ? true : false;

/** Both are true, or this file does not compile. */
export const factsHold: {
  readonly noBannedField: IsNever<Extract<KeyOf<ApplicationFacts>, BannedKey>>;
  readonly noFreeText: IsNever<TextKeyOf<ApplicationFacts>>;
} = { noBannedField: true, noFreeText: true };

/** The check itself is checked: these would be caught. */
export const wouldBeCaught: {
  readonly field: IsNever<Extract<KeyOf<{ readonly rows: readonly { readonly nationality: boolean }[] }>, BannedKey>>;
  readonly text: IsNever<TextKeyOf<{ readonly rows: readonly { readonly note: string }[] }>>;
} = { field: false, text: false };
