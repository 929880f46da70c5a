import { Button, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ask } from "../../../shared/api/ask.ts";
import { NoticeBox } from "../../../shared/parts/notice-box.tsx";
import { readForm } from "../../../shared/session/read-form.ts";
import { Messages } from "../messages.tsx";

const says = {
  new: "Nobody has answered yet. Look again in a day or two.",
  answered: "You were answered.",
  closed: "You were answered, and nothing is left to do.",
} as const;

/** What was answered, for whoever has the receipt. */
export function ReadAnswers({ onBack }: { readonly onBack: () => void }): ReactNode {
  const read = useMutation({
    mutationFn: async (form: HTMLFormElement) =>
      await ask("post", "/api/v1/offers/read", { body: { receipt: readForm(form, ["receipt"]).receipt.trim() } }),
  });
  return (
    <>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!read.isPending) read.mutate(event.currentTarget);
        }}
      >
        <TextInput
          label="Receipt"
          name="receipt"
          required
          withAsterisk={false}
          minLength={10}
          maxLength={100}
          autoComplete="off"
        />
        <NoticeBox error={read.error} />
        <Button type="submit" fullWidth loading={read.isPending}>
          Read the answer
        </Button>
      </form>
      {read.data === undefined ? null : (
        <div role="status" className="report-answers">
          <p>{says[read.data.state]}</p>
          <Messages messages={read.data.messages} desk="The answer" reporter="You" />
        </div>
      )}
      <p className="report-other">
        <button type="button" className="report-link" onClick={onBack}>
          Back to the report
        </button>
      </p>
    </>
  );
}
