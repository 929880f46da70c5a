import type { RowSink, RowSplitter } from "./row-sink.ts";

/**
 * Splits text into lines, whose numbers are the numbers of rows. Empty lines are passed over. A line longer than `longest` characters is
 * refused and not kept while it goes on.
 */
export function splitLines(sink: RowSink<string>, longest: number): RowSplitter {
  let line = 0;
  let held = "";
  let isOverlong = false;
  const take = (text: string): void => {
    line += 1;
    const end = text.endsWith("\r") ? text.length - 1 : text.length;
    if (isOverlong || end > longest)
      sink.refuse(line, `is longer than ${longest} characters; write each row on a line of its own`);
    else if (end > 0) sink.row(end === text.length ? text : text.slice(0, end), line);
    isOverlong = false;
  };
  return {
    feed: (text) => {
      let start = 0;
      for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
        const rest = text.slice(start, end);
        take(held === "" ? rest : held + rest);
        held = "";
        start = end + 1;
      }
      held += text.slice(start);
      if (held.length <= longest + 1) return;
      isOverlong = true;
      held = "";
    },
    end: () => {
      if (held !== "" || isOverlong) take(held);
      held = "";
    },
  };
}
