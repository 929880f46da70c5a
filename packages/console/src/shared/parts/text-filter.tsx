import { useEffect, useState, type ReactNode } from "react";

interface FilterParts {
  readonly id?: string;
  readonly label: string;
  readonly placeholder: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

const calmMs = 300;

/** What is written is searched once the hand rests. */
export function TextFilter({ id, label, placeholder, text, onChange }: FilterParts): ReactNode {
  const [written, setWritten] = useState(text);
  const [known, setKnown] = useState(text);
  /** What was sent and is not in the address yet. */
  const [sent, setSent] = useState<readonly string[]>([]);
  if (text !== known) {
    setKnown(text);
    setSent(sent.slice(sent.indexOf(text) + 1));
    // The hand may have gone on meanwhile; only what others changed in the address takes its place.
    if (!sent.includes(text)) setWritten(text);
  }
  useEffect(() => {
    if (written === (sent.at(-1) ?? text)) return undefined;
    const timer = setTimeout(() => {
      setSent([...sent, written]);
      onChange(written);
    }, calmMs);
    return () => clearTimeout(timer);
  }, [written, sent, text, onChange]);
  return (
    <input
      id={id}
      type="search"
      aria-label={label}
      placeholder={placeholder}
      maxLength={200}
      value={written}
      onChange={(event) => setWritten(event.currentTarget.value)}
    />
  );
}
