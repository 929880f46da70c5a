import { Button, Textarea, TextInput } from "@mantine/core";
import { useState, type ReactNode } from "react";
import type { Shapes } from "../../../shared/api/contract.ts";
import { NoticeBox } from "../../../shared/parts/notice-box.tsx";
import { readForm } from "../../../shared/session/read-form.ts";
import "../../../shared/parts/form.css";

interface FormParts {
  readonly error: unknown;
  readonly isPending: boolean;
  readonly onReport: (report: Shapes["NewOffer"]) => void;
}

type Known = "nobody" | "contact" | "name";

const ways: readonly (readonly [Known, string, string])[] = [
  ["nobody", "I stay unknown", "Nothing about you is kept: no name, no network address, and of the time only the day."],
  ["contact", "You may reach me", "By a way that you choose. It can be one that does not show who you are."],
  ["name", "I give my name", "So that we can talk with you, and thank you."],
];

/** What happened, and how much one likes to say of oneself. */
export function ReportForm({ error, isPending, onReport }: FormParts): ReactNode {
  const [known, setKnown] = useState<Known>("nobody");
  const report = (form: HTMLFormElement) => {
    const { text, contact, name } = readForm(form, ["text", "contact", "name"]);
    onReport({
      text: text.trim(),
      ...(contact.trim() === "" ? {} : { contact: contact.trim() }),
      ...(name.trim() === "" ? {} : { name: name.trim() }),
    });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!isPending) report(event.currentTarget);
      }}
    >
      <Textarea
        label="What happened"
        description="Who wrote or called, where (Telegram, LinkedIn, the phone), what they wanted, and what they offered. Leave out what would show who you are, if you want to stay unknown."
        name="text"
        required
        withAsterisk={false}
        rows={6}
        maxLength={8000}
      />
      <fieldset className="choices report-known">
        <legend>How much do you want to say of yourself?</legend>
        {ways.map(([way, label, means]) => (
          <label key={way}>
            <input type="radio" name="known" checked={known === way} onChange={() => setKnown(way)} />
            <span>
              {label} <small className="soft">{means}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {known === "name" ? (
        <TextInput label="Your name" name="name" autoComplete="name" required withAsterisk={false} maxLength={200} />
      ) : null}
      {known === "nobody" ? null : (
        <TextInput
          label="How to reach you"
          name="contact"
          required={known === "contact"}
          withAsterisk={false}
          maxLength={500}
        />
      )}
      <NoticeBox error={error} />
      <Button type="submit" fullWidth loading={isPending}>
        Send it
      </Button>
    </form>
  );
}
