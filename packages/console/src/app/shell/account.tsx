import { Menu, useMantineColorScheme, type MantineColorScheme } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ask } from "../../shared/api/ask.ts";
import { explain, isProblem } from "../../shared/api/explain.ts";
import { useTell } from "../../shared/notice/notices.tsx";
import { Icon } from "../../shared/parts/icon.tsx";
import { sessionQuery, useSession } from "../../shared/session/session.tsx";

const schemes: readonly (readonly [MantineColorScheme, string])[] = [
  ["auto", "As the system has it"],
  ["light", "Light"],
  ["dark", "Dark"],
];

/** Who one is, the colors one likes, and the way out. */
export function Account(): ReactNode {
  const { user } = useSession();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const signOut = useSignOut();
  return (
    <Menu position="top-start" width={220} loop withinPortal={false}>
      <Menu.Target>
        <button type="button" className="menu-row menu-who">
          <Icon name="person" />
          <span className="menu-person">
            <span>{user.name}</span>
            <small>{user.role}</small>
          </span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{user.email}</Menu.Label>
        <Menu.Divider />
        <Menu.Label>Colors</Menu.Label>
        {schemes.map(([scheme, label]) => (
          <Menu.Item
            key={scheme}
            role="menuitemradio"
            aria-checked={colorScheme === scheme}
            rightSection={colorScheme === scheme ? "✓" : undefined}
            onClick={() => setColorScheme(scheme)}
          >
            {label}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<Icon name="out" size={16} />} onClick={() => signOut.mutate()}>
          Sign out
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function useSignOut() {
  const client = useQueryClient();
  const tell = useTell();
  return useMutation({
    mutationFn: async () => await ask("delete", "/api/v1/sessions/current", {}),
    onSuccess() {
      client.clear();
      client.setQueryData(sessionQuery.queryKey, null);
    },
    onError: (error) => {
      if (!isProblem(error, "not-signed-in")) tell({ text: explain(error), isProblem: true });
    },
  });
}
