import { defineRoute } from "../contract/route.ts";
import { noteSearch } from "../audit/note-search.ts";
import { cluster } from "../contract/schemas/application.ts";
import { byId } from "../contract/schemas/parts.ts";
import { getApplication, seeApplications } from "../hiring/get-application.ts";
import { tellCluster } from "../hiring/tell-cluster.ts";

/** `GET /api/v1/applications/{id}/cluster`. */
export const applicationsCluster = defineRoute({
  id: "applications-cluster",
  method: "get",
  path: "/api/v1/applications/{id}/cluster",
  summary:
    "Gives the applications that share identities with one, directly or through others, and what each two share. Each question is audited.",
  description:
    "Of what was seen at a door that the asker may not know of, only that it was seen elsewhere is told. Applications that a person keeps apart are not followed.",
  allows: seeApplications,
  scope: "observables:read",
  params: byId,
  answers: { 200: { describes: "The cluster, as the parts of a graph or of a table.", body: cluster } },
  async handle({ params, doors, actor }, { database, now }) {
    const application = await getApplication(database, params.id, doors);
    await noteSearch(database, { at: now(), actor, subject: `arrival:${params.id}`, type: undefined });
    return { status: 200, body: await tellCluster(database, application, doors) };
  },
});
