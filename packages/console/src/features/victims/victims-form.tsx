import { countOf } from "@doorward/core";
import { Button, Textarea } from "@mantine/core";
import { useRef, useState, type ReactNode } from "react";
import type { Shapes } from "../../shared/api/contract.ts";
import { FileDrop } from "./file-drop.tsx";
import { SampleVictims } from "./sample-victims.tsx";
import { mostVictims, readCustomers, readVictims, type ReadVictims } from "./read-victims.ts";

interface FormParts {
  readonly isPending: boolean;
  readonly onAsk: (asked: Shapes["AskedVictims"]) => void;
}

const shownRefused = 5;

/** Where victims are pasted or dropped. Ids of customers leave this page for the server alone, which hashes them at once. */
export function VictimsForm({ isPending, onAsk }: FormParts): ReactNode {
  const [text, setText] = useState("");
  const [leftOut, setLeftOut] = useState("");
  const form = useRef<HTMLFormElement>(null);
  const list = useRef<HTMLTextAreaElement>(null);
  const read = readVictims(text);
  const isTooMany = read.victims.length > mostVictims;
  const canAsk = read.victims.length > 0 && !isTooMany && !isPending;
  return (
    <form
      ref={form}
      className="victims-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (canAsk) onAsk({ victims: [...read.victims], leaveOut: [...readCustomers(leftOut)] });
      }}
    >
      <FileDrop onText={setText} />
      {text === "" ? (
        <SampleVictims
          onText={(sample) => {
            setText(sample);
            list.current?.focus();
          }}
        />
      ) : null}
      <Textarea
        ref={list}
        label="Customers who were defrauded, with the date of first contact"
        description="One a line: the customer’s id, a comma, and the day or time at which the deceiver first wrote or called. Times are UTC unless they say otherwise."
        placeholder="C-1042,2026-11-02"
        rows={6}
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit();
        }}
      />
      <Told read={read} isTooMany={isTooMany} />
      <Textarea
        label="Leave out"
        description="Customers whose data is known to have come from elsewhere: a breached mailbox, a stolen phone number."
        rows={2}
        spellCheck={false}
        value={leftOut}
        onChange={(event) => setLeftOut(event.currentTarget.value)}
      />
      <div className="victims-end">
        <Button type="submit" loading={isPending} disabled={!canAsk}>
          Rank who opened their records
        </Button>
        <span className="soft">The audit log keeps that you asked and for how many, and not for whom.</span>
      </div>
    </form>
  );
}

/** What was read, and which lines could not be. */
function Told({
  read: { victims, refused },
  isTooMany,
}: {
  readonly read: ReadVictims;
  readonly isTooMany: boolean;
}): ReactNode {
  return (
    <div role="status" className="victims-told">
      {victims.length === 0 && refused.length === 0 ? null : <p>{countOf(victims.length, "customer")} read.</p>}
      {isTooMany ? <p>Only {mostVictims.toLocaleString("en")} can be asked about at once.</p> : null}
      {refused.length === 0 ? null : (
        <>
          <p>
            <strong>{countOf(refused.length, "line")} cannot be used, and would be left out:</strong>
          </p>
          <ul>
            {refused.slice(0, shownRefused).map(({ line, because }) => (
              <li key={line}>
                Line {line}: {because}
              </li>
            ))}
            {refused.length > shownRefused ? <li>and {countOf(refused.length - shownRefused, "other")}</li> : null}
          </ul>
        </>
      )}
    </div>
  );
}
