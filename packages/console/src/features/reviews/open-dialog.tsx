import { Textarea, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useId, type ReactNode } from "react";
import { reviewsQuery } from "../../shared/access/access-queries.ts";
import { ask } from "../../shared/api/ask.ts";
import { FormDialog } from "../../shared/parts/form-dialog.tsx";
import { readForm } from "../../shared/session/read-form.ts";

/** Opens a review over all rights, or those of some teams. */
export function OpenDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const client = useQueryClient();
  const navigate = useNavigate();
  const place = useId();
  const open = useMutation({
    async mutationFn(form: HTMLFormElement) {
      const { name, due, teams } = readForm(form, ["name", "due", "teams"]);
      const named = teams
        .split("\n")
        .map((team) => team.trim())
        .filter((team) => team !== "");
      const body = {
        name,
        ...(due === "" ? {} : { dueAt: `${due}T23:59:59Z` }),
        ...(named.length === 0 ? {} : { teams: named }),
      };
      return await ask("post", "/api/v1/access/reviews", { body });
    },
    async onSuccess({ id }) {
      await client.invalidateQueries({ queryKey: reviewsQuery.queryKey });
      void navigate({ to: "/access/reviews/$id", params: { id } });
    },
  });
  return (
    <FormDialog title="Open a review" act="Open it" work={open} onClose={onClose}>
      <TextInput
        label="Name"
        placeholder="Support rights, fourth quarter"
        name="name"
        required
        withAsterisk={false}
        maxLength={200}
        data-first
      />
      <div className="field">
        <label htmlFor={place}>Due</label>
        <p id={`${place}-about`}>After as many days as the budget page says where it is empty.</p>
        <input id={place} type="date" name="due" aria-describedby={`${place}-about`} />
      </div>
      <Textarea label="Teams" description="One a line. All rights where it is empty." name="teams" rows={3} />
    </FormDialog>
  );
}
