import { Button } from "@mantine/core";
import { useId, useRef, useState, type ReactNode } from "react";
import "./copied-text.css";

interface TextParts {
  readonly label: string;
  readonly text: string;
  /** It is the first thing one does here. */
  readonly isFirst?: boolean;
}

/** A text to be copied: a link, a secret, the end of a log. */
export function CopiedText({ label, text, isFirst = false }: TextParts): ReactNode {
  const place = useId();
  const field = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<"fresh" | "copied" | "refused">("fresh");
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      setState("copied");
    } catch {
      // Without https a browser lets no page copy; the text is selected for whoever does it by hand.
      setState("refused");
    }
  };
  return (
    <div className="copied">
      <label htmlFor={place}>{label}</label>
      <div className="copied-row">
        <input
          ref={field}
          id={place}
          readOnly
          className="mono"
          value={text}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button variant="default" data-first={isFirst ? true : undefined} onClick={() => void copy()}>
          {state === "copied" ? "Copied" : "Copy"}
        </Button>
      </div>
      <p role="status" className="soft">
        {state === "refused"
          ? "This browser does not let the page copy. It is selected: copy it with Ctrl or ⌘ and C."
          : ""}
      </p>
    </div>
  );
}
