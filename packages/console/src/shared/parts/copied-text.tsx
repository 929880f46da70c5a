import { Button } from "@mantine/core";
import { useId, useRef, useState, type ReactNode } from "react";
import "./copied-text.css";

interface TextParts {
  readonly label: string;
  readonly text: string;
  /** It is the first thing one does here. */
  readonly isFirst?: boolean;
  /** It is shown this once. */
  readonly isSecret?: boolean;
}

const says = {
  fresh: "",
  copied: "Copied.",
  refused: "This browser does not let the page copy. It is selected: copy it with Ctrl or ⌘ and C.",
} as const;

/** A text to be copied: a link, an address, a secret, the end of a log. */
export function CopiedText({ label, text, isFirst = false, isSecret = false }: TextParts): ReactNode {
  const place = useId();
  const field = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<keyof typeof says>("fresh");
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
          aria-describedby={`${place}-told`}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button variant="default" data-first={isFirst ? true : undefined} onClick={() => void copy()}>
          Copy<span className="unseen"> {label}</span>
        </Button>
      </div>
      <p id={`${place}-told`} role="status" className="soft">
        {state === "fresh" && isSecret ? "It is shown this once. Copy it now." : says[state]}
      </p>
    </div>
  );
}
