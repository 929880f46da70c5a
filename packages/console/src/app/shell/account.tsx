import { useMantineColorScheme, type MantineColorScheme } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useId, useRef, type ReactNode } from "react";
import { ask } from "../../shared/api/ask.ts";
import { explain, isProblem } from "../../shared/api/explain.ts";
import { useTell } from "../../shared/notice/notices.tsx";
import { Icon } from "../../shared/parts/icon.tsx";
import { useEndSession, useSession } from "../../shared/session/session.tsx";

const schemes: readonly (readonly [MantineColorScheme, string])[] = [
  ["auto", "As the system has it"],
  ["light", "Light"],
  ["dark", "Dark"],
];

/** Who one is, the colors one likes, and the way out. */
export function Account(): ReactNode {
  const { user } = useSession();
  const signOut = useSignOut();
  const place = useId();
  const box = useRef<HTMLDivElement>(null);
  return (
    <>
      <button type="button" className="menu-row" popoverTarget={place}>
        <Icon name="person" />
        <span className="menu-person">
          <span>{user.name}</span>
          <small>{user.role}</small>
        </span>
      </button>
      <div ref={box} id={place} popover="auto" className="account" role="group" aria-label="Your account">
        <p className="account-mail">{user.email}</p>
        <Link to="/account" className="menu-row" onClick={() => box.current?.hidePopover()}>
          <Icon name="person" />
          <span>Your account</span>
        </Link>
        <Colors />
        <button type="button" className="menu-row" onClick={() => signOut.mutate()}>
          <Icon name="out" />
          <span>Sign out</span>
        </button>
      </div>
    </>
  );
}

function Colors(): ReactNode {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <fieldset className="account-colors">
      <legend>Colors</legend>
      {schemes.map(([scheme, label]) => (
        <label key={scheme}>
          <input type="radio" name="colors" checked={colorScheme === scheme} onChange={() => setColorScheme(scheme)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

function useSignOut() {
  const end = useEndSession();
  const tell = useTell();
  return useMutation({
    mutationFn: async () => await ask("delete", "/api/v1/sessions/current", {}),
    onSuccess: end,
    onError: (error) => {
      if (!isProblem(error, "not-signed-in")) tell({ text: explain(error), isProblem: true });
    },
  });
}
