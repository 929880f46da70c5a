import { Button } from "@mantine/core";
import { useId, useRef, useState, type ReactNode } from "react";

/** A text to take along, with a button that copies it; where the browser lets nobody copy, it is marked instead. */
export function CopyLine({
  label,
  text,
  isSecret = false,
}: {
  readonly label: string;
  readonly text: string;
  /** It is shown this once. */
  readonly isSecret?: boolean;
}): ReactNode {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState("");
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      setTold("Copied.");
    } catch {
      setTold("It is marked; copy it with the keyboard.");
    }
  };
  return (
    <div className="copy">
      <label htmlFor={id}>{label}</label>
      <div className="copy-line">
        <input id={id} ref={field} readOnly value={text} className="mono" aria-describedby={`${id}-told`} />
        <Button variant="default" onClick={() => void copy()}>
          Copy<span className="unseen"> {label}</span>
        </Button>
      </div>
      <p id={`${id}-told`} className="soft" role="status">
        {told === "" && isSecret ? "It is shown this once. Copy it now." : told}
      </p>
    </div>
  );
}
