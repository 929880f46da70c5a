/** The canonical form of a text, or one sentence that says why it has none. */
export type Canonical = { readonly value: string } | { readonly why: string };

/** The canonical form itself. */
export function take(value: string): Canonical {
  return { value };
}

/** A text that has no canonical form. */
export function refuse(why: string): Canonical {
  return { why };
}
