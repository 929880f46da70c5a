import { barrierElements, formattingElements, paragraphEnders, specialElements, tableParts } from "./element-kinds.ts";

/** An element that is open, with what holds inside of it. */
export interface OpenElement<Inside> {
  readonly name: string;
  readonly inside: Inside;
  readonly kind: NamedElements;
  /** Where the element of the same name around it is; -1 when there is none. */
  readonly sameAround: number;
  /** The nearest barrier, special element and table, itself included; -1 when there is none. */
  readonly barrier: number;
  readonly special: number;
  readonly table: number;
}

/** Where the innermost open element of one name is; -1 when none is open. */
interface NamedElements {
  last: number;
}

/** The elements that are open. Each step costs no more than what it closes. */
export interface ElementStack<Inside> {
  readonly top: () => OpenElement<Inside> | undefined;
  readonly has: (name: string) => boolean;
  readonly push: (name: string, inside: Inside) => void;
  /** Closes by an end tag, as far as it reaches. Returns whether it closed anything. */
  readonly close: (name: string) => boolean;
  /** Closes what the start of an element ends without an end tag. */
  readonly closeBefore: (name: string) => void;
  /** Closes elements from the innermost on while the test holds. */
  readonly closeWhile: (test: (element: OpenElement<Inside>) => boolean) => void;
}

/** How many names are remembered after their last element was closed. */
const mostNames = 10_000;

/** How a stack behaves. `onClose` is called for every element that is closed; `onTooDeep` when one is not kept. */
export interface StackOptions<Inside> {
  readonly isXML: boolean;
  readonly mostDepth: number;
  readonly onClose: (element: OpenElement<Inside>) => void;
  readonly onTooDeep: () => void;
}

/** An empty stack. */
export function makeElementStack<Inside>(options: StackOptions<Inside>): ElementStack<Inside> {
  const elements: OpenElement<Inside>[] = [];
  const names = new Map<string, NamedElements>();
  let beyond = 0;

  const lastOf = (name: string) => names.get(name)?.last ?? -1;
  const pop = () => {
    const element = elements.pop();
    if (element === undefined) return;
    element.kind.last = element.sameAround;
    if (element.sameAround < 0 && names.size > mostNames) names.delete(element.name);
    options.onClose(element);
  };
  const popTo = (index: number) => {
    while (elements.length > index) pop();
  };

  return {
    top: () => elements.at(-1),
    has: (name) => lastOf(name) >= 0,
    push(name, inside) {
      if (elements.length >= options.mostDepth) {
        beyond += 1;
        options.onTooDeep();
        return;
      }
      const index = elements.length;
      const kind = findKind(names, name);
      elements.push(makeElement(name, inside, kind, index, elements.at(-1)));
      kind.last = index;
    },
    close(name) {
      if (beyond > 0) {
        beyond -= 1;
        return true;
      }
      const index = lastOf(name);
      if (index < 0 || (!options.isXML && index < findReach(name, elements.at(-1)))) return false;
      popTo(index);
      return true;
    },
    closeBefore(name) {
      const top = elements.at(-1);
      if (top !== undefined && beyond === 0 && mayClose.has(name))
        for (const [closed, limit] of findClosed(name, top, lastOf)) {
          const index = lastOf(closed);
          if (index > limit) popTo(index);
        }
    },
    closeWhile(test) {
      for (let top = elements.at(-1); top !== undefined && test(top); top = elements.at(-1)) pop();
    },
  };
}

function findKind(names: Map<string, NamedElements>, name: string): NamedElements {
  const known = names.get(name);
  if (known !== undefined) return known;
  const kind = { last: -1 };
  names.set(name, kind);
  return kind;
}

function makeElement<Inside>(
  name: string,
  inside: Inside,
  kind: NamedElements,
  index: number,
  around: OpenElement<Inside> | undefined,
): OpenElement<Inside> {
  const isSpecial = specialElements.has(name);
  return {
    name,
    inside,
    kind,
    sameAround: kind.last,
    barrier: isSpecial && barrierElements.has(name) ? index : (around?.barrier ?? -1),
    special: isSpecial ? index : (around?.special ?? -1),
    table: name === "table" ? index : (around?.table ?? -1),
  };
}

/** The outermost place that an end tag reaches. */
function findReach(name: string, top: OpenElement<unknown> | undefined): number {
  if (top === undefined) return -1;
  if (tableParts.has(name)) return top.table;
  return specialElements.has(name) || formattingElements.has(name) ? top.barrier : top.special + 1;
}

const mayClose: ReadonlySet<string> = new Set([...paragraphEnders, ...tableParts, "a", "button", "nobr", "option"]);
const cells: readonly string[] = ["td", "th", "caption"];
const groups: readonly string[] = ["tbody", "thead", "tfoot"];

/** The names that the start of an element closes, each if it lies beyond the place with it. */
function findClosed(
  name: string,
  top: OpenElement<unknown>,
  lastOf: (name: string) => number,
): (readonly [string, number])[] {
  const { barrier, table } = top;
  const closed: (readonly [string, number])[] = paragraphEnders.has(name) ? [["p", barrier]] : [];
  if (name === "li") closed.push(["li", Math.max(barrier, lastOf("ul"), lastOf("ol"))]);
  else if (name === "dt" || name === "dd")
    closed.push(...["dt", "dd"].map((term) => [term, Math.max(barrier, lastOf("dl"))] as const));
  else if (name === "a" || name === "button" || name === "nobr") closed.push([name, barrier]);
  else if (name === "option" && top.name === "option") closed.push(["option", barrier]);
  else if (tableParts.has(name) && name !== "table" && table >= 0) {
    const isCell = name === "td" || name === "th";
    const parts = isCell ? cells : name === "tr" ? [...cells, "tr"] : [...cells, "tr", ...groups];
    closed.push(...parts.map((part) => [part, table] as const));
  }
  return closed;
}
