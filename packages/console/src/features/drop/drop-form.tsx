import { Button, Textarea } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useRef, type ReactNode } from "react";
import type { Shapes } from "../../shared/api/contract.ts";
import { DropField } from "../../shared/parts/drop-field.tsx";
import { useDraft } from "../../shared/text/use-draft.ts";
import { guessText, type Given } from "./read-given.ts";

const doorTells: Readonly<Record<Shapes["Door"], string>> = {
  hiring: "Hiring: an application",
  interview: "Interview: code or a task",
  support: "Support: a mail, file or link",
  insider: "Insider: what came to a colleague",
};
const taken = { link: "A link", mail: "A mail with its headers", note: "A text" };

interface FormParts {
  readonly doors: readonly Shapes["Door"][];
  readonly door: Shapes["Door"];
  readonly onDoor: (door: Shapes["Door"]) => void;
  /** Tells whether it was accepted. */
  readonly onHandIn: (given: Given) => Promise<boolean>;
}

/** Where things are handed in: dropped, chosen, pasted or written. */
export function DropForm({ doors, door, onDoor, onHandIn }: FormParts): ReactNode {
  const [text, setText] = useDraft("drop");
  const onItsWay = useRef("");
  const handText = async () => {
    if (text.trim() === "" || text === onItsWay.current) return;
    onItsWay.current = text;
    const isAccepted = await onHandIn({ kind: "text", text });
    onItsWay.current = "";
    // What was not accepted stays, and so does what was written meanwhile.
    if (isAccepted) setText((now) => (now === text ? "" : now));
  };
  return (
    <form
      className="drop-form"
      onSubmit={(event) => {
        event.preventDefault();
        void handText();
      }}
    >
      <DoorField doors={doors} door={door} onDoor={onDoor} />
      <DropField
        label="Drop files here, or choose them"
        isMultiple
        onFiles={(files) => {
          for (const file of files) void onHandIn({ kind: "file", file });
        }}
      />
      <Textarea
        label="Or paste a link, a message, or a whole mail with its headers"
        rows={4}
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void handText();
        }}
      />
      <div className="drop-end">
        <Button type="submit" disabled={text.trim() === ""}>
          Judge it
        </Button>
        <span className="soft" role="status">
          {text.trim() === "" ? "" : `${taken[guessText(text)]}, as it looks.`}
        </span>
      </div>
    </form>
  );
}

/** To which door it came; of applications there is more to hand in than a file. */
function DoorField({ doors, door, onDoor }: Omit<FormParts, "onHandIn">): ReactNode {
  return (
    <>
      {doors.length < 2 ? null : (
        <fieldset>
          <legend>Which door did it come to?</legend>
          {doors.map((each) => (
            <label key={each}>
              <input type="radio" name="door" checked={each === door} onChange={() => onDoor(each)} />
              {doorTells[each]}
            </label>
          ))}
        </fieldset>
      )}
      {door === "hiring" ? (
        <p className="drop-other">
          An application with several parts is written down in a form:{" "}
          <Link to="/applications/new">New application</Link>.
        </p>
      ) : null}
    </>
  );
}
