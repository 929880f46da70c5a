/** The name of a team as teams are compared, however it is written: in one normal form, with small letters and single spaces. */
export function foldTeam(team: string): string {
  return team.normalize("NFKC").trim().replaceAll(/\s+/gu, " ").toLowerCase();
}
