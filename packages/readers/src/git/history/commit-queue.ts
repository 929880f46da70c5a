/** Commits that wait to be visited, the newest first. */
export interface CommitQueue {
  readonly push: (id: string, time: number) => void;
  readonly pop: () => string | undefined;
}

interface Waiting {
  readonly id: string;
  readonly time: number;
  readonly order: number;
}

/** Opens an empty queue. Commits of the same time come in the order in which they were put in. */
export function openCommitQueue(): CommitQueue {
  const heap: Waiting[] = [];
  let pushed = 0;
  return {
    push(id, time) {
      heap.push({ id, time, order: (pushed += 1) });
      rise(heap);
    },
    pop() {
      const [first] = heap;
      const last = heap.pop();
      if (first === undefined || last === undefined) return undefined;
      if (heap.length > 0) sink(heap, last);
      return first.id;
    },
  };
}

function goesBefore(a: Waiting, b: Waiting): boolean {
  return a.time > b.time || (a.time === b.time && a.order < b.order);
}

function rise(heap: Waiting[]): void {
  let at = heap.length - 1;
  while (at > 0) {
    const above = (at - 1) >> 1;
    const [child, parent] = [heap[at], heap[above]];
    if (child === undefined || parent === undefined || !goesBefore(child, parent)) return;
    heap[at] = parent;
    heap[above] = child;
    at = above;
  }
}

/** Puts an item at the top of a heap whose top is free, and lets it down to where it belongs. */
function sink(heap: Waiting[], item: Waiting): void {
  let at = 0;
  for (;;) {
    const [left, right] = [heap[2 * at + 1], heap[2 * at + 2]];
    const below = right !== undefined && left !== undefined && goesBefore(right, left) ? 2 * at + 2 : 2 * at + 1;
    const child = heap[below];
    if (child === undefined || !goesBefore(child, item)) break;
    heap[at] = child;
    at = below;
  }
  heap[at] = item;
}
