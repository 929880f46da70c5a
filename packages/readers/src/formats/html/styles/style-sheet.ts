import type { Declaration } from "./declarations.ts";
import { splitDeclarations, withoutComments } from "./declarations.ts";
import { matters } from "./effect.ts";

/** What the style sheets of a page say about elements, by simple selectors: `p`, `.note`, `#note`, `p.note`. */
export interface StyleSheet {
  /** Adds the rules of a `<style>`. */
  readonly add: (text: string) => void;
  readonly isEmpty: () => boolean;
  /** The declarations for an element, weakest first. */
  readonly find: (name: string, id: string | undefined, classes: string | undefined) => Declaration[];
}

interface Rule {
  readonly element: string;
  readonly declarations: readonly Declaration[];
}

const simple = /^(\*|[a-z][a-z0-9-]{0,40})?([.#][\w-]{1,100})?$/u;
const lastPart = /([.#]?[\w-]{1,100})$/u;
const mostClasses = 40;
const mostFound = 400;
/** How many rules are looked at for all elements together. */
const mostSteps = 4_000_000;

/** An empty style sheet that keeps so many rules. */
export function makeStyleSheet(mostRules: number, onTooMany: () => void): StyleSheet {
  const rules = new Map<string, Rule[]>();
  let count = 0;
  let steps = 0;
  const addRule = (key: string, rule: Rule) => {
    if (rule.declarations.length === 0) return;
    count += 1;
    if (count > mostRules) onTooMany();
    else if (rules.get(key)?.push(rule) === undefined) rules.set(key, [rule]);
  };

  return {
    add(text) {
      for (const { prelude, body } of splitRules(withoutComments(text))) {
        const declarations = splitDeclarations(body).filter(({ name }) => matters(name));
        if (declarations.length === 0) continue;
        for (const selector of prelude.split(",").slice(0, 200)) addSelector(selector, declarations, addRule);
      }
    },
    isEmpty: () => count === 0,
    find(name, id, classes) {
      const keys = [name, "*"];
      if (classes !== undefined) for (const word of classes.split(/\s+/u).slice(0, mostClasses)) keys.push(`.${word}`);
      if (id !== undefined) keys.push(`#${id}`);
      const found: Declaration[] = [];
      for (const key of keys)
        for (const rule of rules.get(key) ?? []) {
          steps += 1 + rule.declarations.length;
          if (steps > mostSteps) return found;
          if ((rule.element === "" || rule.element === name) && found.length < mostFound)
            found.push(...rule.declarations);
        }
      return found;
    },
  };
}

function addSelector(
  written: string,
  declarations: readonly Declaration[],
  addRule: (key: string, rule: Rule) => void,
): void {
  const selector = written.trim();
  if (selector.length > 300 || selector === "") return;
  const parts = simple.exec(selector);
  if (parts !== null) {
    const element = parts[1] === undefined || parts[1] === "*" ? "" : parts[1];
    addRule(parts[2] ?? parts[1] ?? "*", { element: parts[2] === undefined ? "" : element, declarations });
    return;
  }
  // What depends on more than the element itself may hold or not: colours are then not known, and nothing is hidden.
  const key = selector.includes(":") ? undefined : lastPart.exec(selector)?.[1];
  const unsure = declarations
    .filter(({ name }) => name === "color" || name.startsWith("background"))
    .map(({ name }) => ({ name, value: "var(unknown)", isImportant: true }));
  if (key !== undefined && unsure.length > 0) addRule(key, { element: "", declarations: unsure });
}

/** The rules that always hold: those inside of `@media` and the like are passed over. */
function* splitRules(text: string): Generator<{ readonly prelude: string; readonly body: string }> {
  let start = 0;
  while (start < text.length) {
    const brace = text.indexOf("{", start);
    if (brace < 0) return;
    const prelude = afterStatements(text.slice(start, brace));
    const end = prelude.startsWith("@") ? findBlockEnd(text, brace) : text.indexOf("}", brace);
    const close = end < 0 ? text.length : end;
    if (!prelude.startsWith("@")) yield { prelude, body: text.slice(brace + 1, close) };
    start = close + 1;
  }
}

/** A selector without `@import …;` and the comment marks of old mail programs before it. */
function afterStatements(prelude: string): string {
  const selector = prelude.slice(prelude.lastIndexOf(";") + 1).trim();
  return selector.startsWith("<!--") ? selector.slice(4).trim() : selector;
}

function findBlockEnd(text: string, brace: number): number {
  let depth = 0;
  for (let at = brace; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 123) depth += 1;
    else if (unit === 125) {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return -1;
}
