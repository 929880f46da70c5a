import { countOf } from "@doorward/core";
import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import type { Shapes } from "../../shared/api/contract.ts";
import { Dialog } from "../../shared/dialog/dialog.tsx";
import { InertText } from "../../shared/text/inert-text.tsx";
import { nameFormat } from "./list-formats.ts";

interface DialogParts {
  readonly imported: Shapes["ImportedList"];
  readonly onClose: () => void;
}

/** What was taken of a file, and what was not and why. */
export function ImportResult({ imported: { list, refused, reports }, onClose }: DialogParts): ReactNode {
  return (
    <Dialog title={`${list.name} is imported`} guards="nothing" onClose={onClose}>
      <div className="form">
        <p>
          {countOf(list.rows, "entry", "entries")} taken, read as: {nameFormat(list.format)}.
          {refused === 0 ? " None was refused." : ` ${countOf(refused, "row")} cannot be used.`}
        </p>
        {reports.length === 0 ? null : (
          <>
            <p className="soft">{reports.length < refused ? "The first of them:" : "Why:"}</p>
            <ul className="lists-reports">
              {reports.map(({ at, reason }) => (
                <li key={`${at} ${reason}`}>
                  <span className="mono">
                    <InertText text={at} />
                  </span>{" "}
                  <InertText text={reason} />
                </li>
              ))}
            </ul>
          </>
        )}
        <p className="soft">It counts for whatever comes in from now on.</p>
        <footer className="form-end">
          <Button data-first onClick={onClose}>
            Done
          </Button>
        </footer>
      </div>
    </Dialog>
  );
}
