import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Problem, type DeliveryFacts, type Door, type Policy, type Verdict } from "@doorward/core";
import { makeSafeView, renderSafeView } from "@doorward/doors";
import type { LinkReader } from "@doorward/readers/link";

/** Writes messages as pages that are safe to read. */
export interface ViewWriter {
  readonly add: (verdict: Verdict, facts: Pick<DeliveryFacts, "messages">) => void;
  /** Writes what waits. Throws a Problem when there was nothing to show. */
  readonly close: () => void;
}

/** By what the links and the senders in a view are judged. */
export interface ViewSurroundings {
  readonly links: LinkReader;
  readonly policy: Policy;
  readonly door: Door;
}

/** Opens a writer: one page at the path, or a folder of pages when there are several or the path is one. */
export function openViewWriter(path: string, surroundings: ViewSurroundings): ViewWriter {
  const isFolder = path.endsWith("/") || statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  let first: { readonly name: string; readonly page: string } | undefined;
  let written = 0;
  const writeInFolder = (name: string, page: string) => {
    written += 1;
    mkdirSync(path, { recursive: true });
    write(join(path, `${String(written).padStart(5, "0")}-${name.replaceAll(/[^\w.-]/gu, "_").slice(-80)}.html`), page);
  };
  return {
    add(verdict, facts) {
      const view = makeSafeView(verdict, facts, surroundings);
      if (view.messages.length === 0) return;
      const page = renderSafeView(view);
      const { name } = verdict.arrival;
      if (!isFolder && first === undefined) {
        first = { name, page };
        return;
      }
      if (!isFolder)
        throw new Problem("usage", `There are several messages to show: name a folder, as in --view ${path}/.`);
      writeInFolder(name, page);
    },
    close() {
      if (first !== undefined) write(path, first.page);
      else if (written === 0)
        throw new Problem("input-not-readable", "There was no message to show, so no page was written.");
    },
  };
}

function write(path: string, page: string): void {
  try {
    writeFileSync(path, page);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Problem("usage", `The page cannot be written to ${path} (${code ?? "unknown"}). Name another place.`);
  }
}
