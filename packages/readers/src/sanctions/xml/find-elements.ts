import type { XmlElement } from "./read-xml.ts";

/** The elements that stand directly in one, by name. */
export function listChildren(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** The elements at the end of a way of names. */
export function listAt(element: XmlElement, ...way: readonly string[]): readonly XmlElement[] {
  return way.reduce<readonly XmlElement[]>(
    (found, name) => found.flatMap((each) => listChildren(each, name)),
    [element],
  );
}

/** The texts at the end of a way of names, without empty ones. */
export function readTexts(element: XmlElement, ...way: readonly string[]): readonly string[] {
  return listAt(element, ...way)
    .map(({ text }) => text)
    .filter((text) => text !== "");
}

/** The first text at the end of a way of names; empty when there is none. */
export function readText(element: XmlElement, ...way: readonly string[]): string {
  return readTexts(element, ...way)[0] ?? "";
}
