import type { ReactNode } from "react";
import "./keyboard.css";

const isApple = /mac|iphone|ipad/iu.test(navigator.userAgent);
const names: Readonly<Record<string, string>> = { mod: isApple ? "⌘" : "Ctrl", Escape: "Esc", " ": "Space" };

/** Keys as they stand on a keyboard. */
export function KeyCaps({ keys }: { readonly keys: string }): ReactNode {
  return (
    <span className="keys">
      {keys.split(/[ +]/u).map((key) => (
        <kbd key={key}>{names[key] ?? (key.length === 1 ? key.toUpperCase() : key)}</kbd>
      ))}
    </span>
  );
}
