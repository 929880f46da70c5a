interface Named {
  readonly id: string;
  readonly name: string;
}

/** Who is known by name. */
export interface Known {
  readonly people: readonly Named[];
  readonly tokens: readonly Named[];
}

const uuid = /^[0-9a-f]{8}-[0-9a-f-]{27}$/u;
const endLength = 8;

/** Who did something, or what it was about, as one reads it: `user:<id>` by name, others by what they are. */
export function nameParty(party: string, { people, tokens }: Known): string {
  const [kind = "", ...rest] = party.split(":");
  const id = rest.join(":");
  if (kind === "user") return people.find((each) => each.id === id)?.name ?? `Account ${shorten(id)}`;
  if (kind === "token") return tokens.find((each) => each.id === id)?.name ?? `Token ${shorten(id)}`;
  const word = kind.charAt(0).toUpperCase() + kind.slice(1).replaceAll("-", " ");
  return id === "" ? word : `${word} ${shorten(id)}`;
}

/** The end of an id, since ids that are made one after the other begin alike. */
function shorten(id: string): string {
  return uuid.test(id) ? `…${id.slice(-endLength)}` : id;
}

/** What was done, beside who did it: "Somebody decided a case." becomes "Decided a case". */
export function tellDeed(says: string): string {
  const deed = says.replace(/^Somebody /u, "").replace(/\.$/u, "");
  return deed.charAt(0).toUpperCase() + deed.slice(1);
}

/** A value of the details as one reads it. */
export function tellValue(value: unknown): string {
  if (Array.isArray(value) && value.length > 0) return value.map(tellValue).join(", ");
  return typeof value === "string" ? value : JSON.stringify(value);
}
