import { symbolCount, symbolOf } from "./symbols.ts";

/** Finds all of many patterns in one pass over symbols. */
export interface Automaton {
  /** Adds two numbers to `hits` for each occurrence: the pattern's index, and where it ends (exclusive). */
  readonly find: (symbols: Uint8Array, length: number, hits: number[]) => void;
}

/** The states of the automaton: flat tables, so that building takes milliseconds and a step some nanoseconds. */
interface States {
  /** Next state by state and symbol. */
  readonly next: Int32Array;
  /** Pattern that ends in a state, plus one; 0 when none does. */
  readonly pattern: Int32Array;
  /** The longest shorter state in which a pattern ends, too; 0 when there is none. */
  readonly also: Int32Array;
}

/** Makes an automaton after Aho and Corasick. Patterns with the same symbols must be given once. */
export function makeAutomaton(patterns: readonly string[]): Automaton {
  const { next, pattern, also } = completeStates(plantStates(patterns));
  return {
    find: (symbols, length, hits) => {
      let state = 0;
      for (let at = 0; at < length; at++) {
        state = next[state * symbolCount + (symbols[at] ?? 0)] ?? 0;
        const ending = (pattern[state] ?? 0) > 0 ? state : (also[state] ?? 0);
        for (let end = ending; end > 0; end = also[end] ?? 0) hits.push((pattern[end] ?? 0) - 1, at + 1);
      }
    },
  };
}

/** A tree of the patterns, where states that share a beginning are one. */
function plantStates(patterns: readonly string[]): States & { readonly count: number } {
  const most = 1 + patterns.reduce((sum, pattern) => sum + pattern.length, 0);
  const states = {
    next: new Int32Array(most * symbolCount),
    pattern: new Int32Array(most),
    also: new Int32Array(most),
  };
  let count = 1;
  for (const [index, text] of patterns.entries()) {
    let state = 0;
    for (let at = 0; at < text.length; at++) {
      const cell = state * symbolCount + symbolOf(text.charCodeAt(at));
      if (states.next[cell] === 0) states.next[cell] = count++;
      state = states.next[cell] ?? 0;
    }
    states.pattern[state] = index + 1;
  }
  return { ...states, count };
}

/** Fills the steps that the tree lacks: to the state of the longest ending of what was read. */
function completeStates({ next, pattern, also, count }: States & { readonly count: number }): States {
  const fallback = new Int32Array(count);
  const order = new Int32Array(count);
  let planned = 0;
  for (let symbol = 0; symbol < symbolCount; symbol++) {
    const child = next[symbol] ?? 0;
    if (child > 0) order[planned++] = child;
  }
  for (let done = 0; done < planned; done++) {
    const state = order[done] ?? 0;
    const back = fallback[state] ?? 0;
    also[state] = (pattern[back] ?? 0) > 0 ? back : (also[back] ?? 0);
    for (let symbol = 0; symbol < symbolCount; symbol++) {
      const cell = state * symbolCount + symbol;
      const child = next[cell] ?? 0;
      const elsewhere = next[back * symbolCount + symbol] ?? 0;
      if (child === 0) next[cell] = elsewhere;
      else {
        fallback[child] = elsewhere;
        order[planned++] = child;
      }
    }
  }
  return { next, pattern, also };
}
