/** What the settings of sources are called: as the label of a field, and as a fact in a list. */
export const settingNames: Readonly<Record<string, { readonly label: string; readonly fact: string }>> = {
  account: { label: "Account", fact: "Account" },
  tier: { label: "Tier of the roles", fact: "Tier" },
  region: { label: "Region", fact: "Region" },
  host: { label: "Host", fact: "Host" },
  port: { label: "Port", fact: "Port" },
  security: { label: "Encryption", fact: "Encryption" },
  user: { label: "User name", fact: "User name" },
  folder: { label: "Folder", fact: "Folder" },
  moveTo: { label: "Move what is kept to the folder", fact: "Moves to" },
  takesOld: { label: "Take the messages too that lie there already", fact: "Takes old messages" },
  recipients: { label: "Addresses that people forward to, one a line", fact: "Recipients" },
  senders: { label: "Who may forward, one address or domain a line", fact: "Senders" },
  certificate: { label: "Certificate", fact: "Certificate" },
  kind: { label: "What its files are", fact: "Kind" },
  format: { label: "How its logs are written", fact: "Format" },
  source: { label: "Name of the feed", fact: "Feed" },
  columns: { label: "Columns of CSV, one a line: actor = Agent", fact: "Columns" },
  mode: { label: "Bad rows", fact: "Bad rows" },
  vendor: { label: "Vendor", fact: "Vendor" },
  daysBack: { label: "Days that the first look goes back", fact: "First look (days back)" },
  everySeconds: { label: "Look every so many seconds", fact: "Looks every (seconds)" },
};

/** One setting as JSON Schema tells it. */
interface SettingShape {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly default?: unknown;
  readonly description?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
}

/** The settings of a kind, in the order in which it states them. */
export function listSettings(schema: Readonly<Record<string, unknown>>): readonly {
  readonly name: string;
  readonly label: string;
  readonly shape: SettingShape;
  readonly isNeeded: boolean;
}[] {
  const properties = (schema["properties"] ?? {}) as Readonly<Record<string, SettingShape>>;
  const required = (schema["required"] ?? []) as readonly string[];
  return Object.entries(properties).map(([name, shape]) => ({
    name,
    label: settingNames[name]?.label ?? name,
    shape: shape.description === undefined ? shape : { ...shape, description: shape.description.replaceAll("`", "") },
    isNeeded: required.includes(name),
  }));
}

/** Settings as a form holds them, in the form that the kind reads. What is empty is left out, so that it is as usual. */
export function readSettings(
  schema: Readonly<Record<string, unknown>>,
  form: FormData,
): Readonly<Record<string, unknown>> {
  const given = listSettings(schema).map(({ name, shape }) => {
    const value = form.get(`setting-${name}`);
    return [name, readOne(shape, typeof value === "string" ? value.trim() : "")] as const;
  });
  return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}

function readOne({ type }: SettingShape, text: string): unknown {
  if (type === "boolean") return text === "on";
  if (text === "") return undefined;
  if (type === "integer" || type === "number") return Number(text);
  if (type === "object") return readPairs(text);
  if (type !== "array") return text;
  const lines = text.split(/[\n,;]+/u).map((line) => line.trim());
  return lines.filter((line) => line !== "");
}

/** Lines such as `actor = Agent`; a line without the sign names something and gives it nothing, which the server then refuses. */
function readPairs(text: string): Readonly<Record<string, string>> {
  const pairs = text.split("\n").map((line) => line.split(/=(.*)/su).map((part) => part.trim()));
  return Object.fromEntries(pairs.filter(([name = ""]) => name !== "").map(([name = "", value = ""]) => [name, value]));
}

/** Pairs as the lines that are read again. */
export function writePairs(value: unknown): string {
  if (typeof value !== "object" || value === null) return "";
  return Object.entries(value)
    .map(([name, each]) => `${name} = ${String(each)}`)
    .join("\n");
}
