import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";

type Next = string | ((before: string) => string);

/**
 * A text that somebody writes, kept under a name until it is sent or the session ends, so that neither a key nor a closed dialog loses it.
 * The name of a part of the page that is shown does not change.
 */
export function useDraft(name: string): readonly [text: string, setText: (next: Next) => void] {
  const client = useQueryClient();
  const key = ["draft", name];
  const [text, setText] = useState(() => client.getQueryData<string>(key) ?? "");
  return [
    text,
    (next) => {
      const written = typeof next === "string" ? next : next(client.getQueryData<string>(key) ?? "");
      client.setQueryDefaults(key, { gcTime: Number.POSITIVE_INFINITY });
      client.setQueryData(key, written);
      setText(written);
    },
  ];
}
