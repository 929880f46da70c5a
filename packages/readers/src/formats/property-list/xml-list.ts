import { decodeEntities } from "../markup-text.ts";
import { propertyLimits, type PropertyMap, type PropertyValue } from "./property-list.ts";

interface Open {
  readonly list?: PropertyValue[];
  readonly map?: Map<string, PropertyValue>;
  key: string;
}

const element = /<(\/?)(plist|dict|array|key|string|integer|real|true|false|date|data)\b[^<>]{0,200}>/gu;

/** Reads a property list in XML as far as it goes; undefined when it holds no value. Source: Apple, PropertyList-1.0.dtd. */
export function readXmlList(text: string): PropertyValue | undefined {
  const start = text.search(/<plist\b|<dict\b|<array\b/u);
  if (start < 0) return undefined;
  const stack: Open[] = [];
  let root: PropertyValue | undefined;
  let values = 0;
  const put = (value: PropertyValue) => {
    values += 1;
    const top = stack.at(-1);
    if (top === undefined) root ??= value;
    else if (top.list !== undefined) top.list.push(value);
    else if (top.key !== "") top.map?.set(top.key, value);
  };
  element.lastIndex = start;
  for (let tag = element.exec(text); tag !== null && values < propertyLimits.values; tag = element.exec(text)) {
    const [whole, slash = "", name = ""] = tag;
    if (name === "plist") continue;
    if (name === "dict" || name === "array") {
      if (slash === "/") stack.pop();
      else {
        if (stack.length >= propertyLimits.depth) break;
        const open = openValue(name);
        put(open.value);
        if (!whole.endsWith("/>")) stack.push(open);
      }
      continue;
    }
    if (slash === "/") continue;
    const body = whole.endsWith("/>") ? "" : readBody(text, element, name);
    const top = stack.at(-1);
    if (name === "key") {
      if (top !== undefined) top.key = body;
    } else put(toValue(name, body));
  }
  return root;
}

function openValue(name: string): Open & { value: PropertyValue } {
  if (name === "array") {
    const list: PropertyValue[] = [];
    return { list, key: "", value: list };
  }
  const map = new Map<string, PropertyValue>();
  const value: PropertyMap = { entries: map };
  return { map, key: "", value };
}

/** The text up to the closing tag, behind which reading goes on. */
function readBody(text: string, pattern: RegExp, name: string): string {
  const start = pattern.lastIndex;
  const end = text.indexOf(`</${name}`, start);
  // Reading goes on at its end; another search for a tag that never closes would make it quadratic.
  pattern.lastIndex = end < 0 ? text.length : end;
  return decodeEntities(text.slice(start, end < 0 ? text.length : end));
}

function toValue(name: string, body: string): PropertyValue {
  if (name === "integer" || name === "real") return Number(body);
  if (name === "true" || name === "false") return name === "true";
  if (name === "data") return Buffer.from(body, "base64");
  return body;
}
