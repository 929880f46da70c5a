import { barrierElements, formattingElements, paragraphEnders, specialElements, tableParts } from "./element-kinds.ts";

/** An element that is open, with what holds inside of it. */
export interface OpenElement<Inside> {
  readonly name: string;
  readonly inside: Inside;
  /** Where the element of the same name around it is; -1 when there is none. */
  readonly sameAround: number;
  /** The nearest barrier, special element and table, itself included; -1 when there is none. */
  readonly barrier: number;
  readonly special: number;
  readonly table: number;
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

/** An empty stack. `onClose` is called for every element that is closed; `onTooDeep` when one is not kept. */
export function makeElementStack<Inside>(options: {
  readonly isXML: boolean;
  readonly mostDepth: number;
  readonly onClose: (element: OpenElement<Inside>) => void;
  readonly onTooDeep: () => void;
}): ElementStack<Inside> {
  const elements: OpenElement<Inside>[] = [];
  const last = new Map<string, number>();
  let beyond = 0;

  const lastOf = (name: string) => last.get(name) ?? -1;
  const pop = () => {
    const element = elements.pop();
    if (element === undefined) return;
    if (element.sameAround < 0) last.delete(element.name);
    else last.set(element.name, element.sameAround);
    options.onClose(element);
  };
  const popTo = (index: number) => {
    while (elements.length > index) pop();
  };
  const reach = (name: string): number => {
    const top = elements.at(-1);
    if (top === undefined || options.isXML) return -1;
    if (tableParts.has(name)) return top.table;
    if (specialElements.has(name) || formattingElements.has(name)) return top.barrier;
    return top.special + 1;
  };
  const closeIfAfter = (name: string, limit: number) => {
    const index = lastOf(name);
    if (index > limit) popTo(index);
  };

  return {
    top: () => elements.at(-1),
    has: (name) => last.has(name),
    push(name, inside) {
      if (elements.length >= options.mostDepth) {
        beyond += 1;
        options.onTooDeep();
        return;
      }
      const index = elements.length;
      const around = elements.at(-1);
      elements.push({
        name,
        inside,
        sameAround: lastOf(name),
        barrier: barrierElements.has(name) ? index : (around?.barrier ?? -1),
        special: specialElements.has(name) ? index : (around?.special ?? -1),
        table: name === "table" ? index : (around?.table ?? -1),
      });
      last.set(name, index);
    },
    close(name) {
      if (beyond > 0) {
        beyond -= 1;
        return true;
      }
      const index = lastOf(name);
      if (index < 0 || index < reach(name)) return false;
      popTo(index);
      return true;
    },
    closeBefore(name) {
      const top = elements.at(-1);
      if (top === undefined || beyond > 0) return;
      const { barrier, table } = top;
      if (paragraphEnders.has(name)) closeIfAfter("p", barrier);
      if (name === "li") closeIfAfter("li", Math.max(barrier, lastOf("ul"), lastOf("ol")));
      else if (name === "dt" || name === "dd") {
        const limit = Math.max(barrier, lastOf("dl"));
        closeIfAfter("dt", limit);
        closeIfAfter("dd", limit);
      } else if (name === "a" || name === "button" || name === "nobr") closeIfAfter(name, barrier);
      else if (name === "option" && top.name === "option") pop();
      else if (tableParts.has(name) && name !== "table" && table >= 0) {
        for (const cell of ["td", "th", "caption"]) closeIfAfter(cell, table);
        if (name !== "td" && name !== "th") closeIfAfter("tr", table);
        if (name !== "td" && name !== "th" && name !== "tr")
          for (const part of ["tbody", "thead", "tfoot"]) closeIfAfter(part, table);
      }
    },
    closeWhile(test) {
      for (;;) {
        const element = elements.at(-1);
        if (element === undefined || !test(element)) return;
        pop();
      }
    },
  };
}
