import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";
import { ask } from "../../shared/api/ask.ts";
import { useKeys } from "../../shared/keyboard/keyboard.tsx";
import { EmptyState } from "../../shared/parts/empty-state.tsx";
import { PageHead } from "../../shared/parts/page-head.tsx";
import { QueryState } from "../../shared/parts/query-state.tsx";
import { FoundList } from "./found-list.tsx";
import { observableNames } from "../../shared/text/words.ts";
import { readSearch, type Wanted } from "./read-search.ts";
import { Timeline } from "./timeline.tsx";
import "./search.css";

/** "Have we seen this?" */
export function SearchPage(): ReactNode {
  const search = useSearch({ strict: false });
  const wanted = readSearch(search);
  const navigate = useNavigate();
  const go = (next: Record<string, string>) => void navigate({ to: "/search", search: next });
  return (
    <div className="search">
      <PageHead title="Have we seen this?" />
      <SearchForm key={`${wanted.text} ${wanted.type ?? ""}`} wanted={wanted} onSearch={go} />
      <Found wanted={wanted} onChoose={(type, value) => go({ text: wanted.text, type, value })} />
    </div>
  );
}

function Found({
  wanted,
  onChoose,
}: {
  readonly wanted: Wanted;
  readonly onChoose: (type: string, value: string) => void;
}): ReactNode {
  const { text, type, value } = wanted;
  const { data, error, refetch } = useQuery({
    queryKey: ["observables", text, type],
    enabled: text !== "",
    queryFn: async ({ signal }) =>
      await ask("get", "/api/v1/observables", { query: { startsWith: text, type, limit: 50 }, signal }),
  });
  if (type !== undefined && value !== undefined) return <Timeline type={type} value={value} />;
  if (text === "")
    return (
      <EmptyState title="A domain, an address, a handle, a hash, a wallet, a phone number">
        <p>Write how it begins. What was seen at the doors you may know of comes up, with when and where.</p>
      </EmptyState>
    );
  if (data === undefined) return <QueryState query={{ data, error, refetch }} what="Searching" />;
  if (data.observables.length === 0)
    return (
      <EmptyState title="It was not seen before">
        <p>Nothing that was seen begins like this. Check the spelling, or write less of it.</p>
      </EmptyState>
    );
  return <FoundList found={data} onChoose={onChoose} />;
}

function SearchForm({
  wanted,
  onSearch,
}: {
  readonly wanted: Wanted;
  readonly onSearch: (search: Record<string, string>) => void;
}): ReactNode {
  const [text, setText] = useState(wanted.text);
  const [type, setType] = useState<string>(wanted.type ?? "");
  useKeys("Search", [
    {
      keys: "/",
      label: "Write what to search for",
      run: () => document.querySelector<HTMLElement>("#search-text")?.focus(),
    },
  ]);
  return (
    <form
      role="search"
      className="search-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(type === "" ? { text: text.trim() } : { text: text.trim(), type });
      }}
    >
      <input
        id="search-text"
        type="search"
        aria-label="How it begins"
        placeholder="files.example, 0x52…, @handle"
        maxLength={200}
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <select aria-label="What it is" value={type} onChange={(event) => setType(event.currentTarget.value)}>
        <option value="">Anything</option>
        {Object.entries(observableNames).map(([name, label]) => (
          <option key={name} value={name}>
            {label}
          </option>
        ))}
      </select>
      <Button type="submit">Search</Button>
    </form>
  );
}
