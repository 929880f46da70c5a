import { readAttributes, scanXml } from "../xml/scan-xml.ts";

/** How a run of text looks, as far as it is stated. Of what is left out the style or the document decides. */
export interface RunLook {
  /** Six hexadecimal digits. */
  readonly colour?: string;
  /** In points. */
  readonly size?: number;
  readonly isVanished?: boolean;
  /** Something is painted behind it. */
  readonly isShaded?: boolean;
}

/** What one element of properties adds; undefined when it adds nothing of this. */
export function readLook(name: string, attributes: string): RunLook | undefined {
  if (!lookNames.has(name)) return undefined;
  const values = readAttributes(attributes);
  const value = values.get("val") ?? "";
  if (name === "vanish" || name === "webHidden") return { isVanished: !/^(?:0|false|off)$/iu.test(value) };
  if (name === "sz") return /^\d{1,4}$/u.test(value) ? { size: Number(value) / 2 } : undefined;
  if (name === "color") return /^[\da-f]{6}$/iu.test(value) ? { colour: value.toUpperCase() } : { colour: "000000" };
  if (name === "highlight") return { isShaded: value !== "none" };
  const fill = (values.get("fill") ?? "").toUpperCase();
  return { isShaded: !/^(?:|AUTO|FFFFFF|NIL)$/u.test(fill) || values.has("themeFill") };
}

const lookNames = new Set(["vanish", "webHidden", "sz", "color", "highlight", "shd"]);

/** The looks of styles by their id, each with what it takes over. */
export function readStyles(text: string): ReadonlyMap<string, RunLook> {
  const stated = new Map<string, RunLook>();
  const parents = new Map<string, string>();
  let id = "";
  for (const piece of scanXml(text)) {
    if (piece.kind !== "open") continue;
    if (piece.name === "style") id = readAttributes(piece.attributes).get("styleId") ?? "";
    else if (piece.name === "basedOn") parents.set(id, readAttributes(piece.attributes).get("val") ?? "");
    const look = readLook(piece.name, piece.attributes);
    if (id !== "" && look !== undefined && stated.size < mostStyles) stated.set(id, { ...stated.get(id), ...look });
  }
  const ids = new Set([...stated.keys(), ...parents.keys()]);
  return new Map([...ids].map((each) => [each, inherit(each)]));

  function inherit(style: string): RunLook {
    const line = [style];
    for (let at = parents.get(style); at !== undefined && line.length < deepest; at = parents.get(at)) line.push(at);
    return Object.assign({}, ...line.toReversed().map((each) => stated.get(each) ?? {})) as RunLook;
  }
}

const mostStyles = 5000;
const deepest = 12;
