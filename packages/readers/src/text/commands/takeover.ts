const fetching = /\b(?:curl|wget|irm|iwr|invoke-webrequest|invoke-restmethod|downloadstring|downloadfile)\b/iu;
const interpreter = String.raw`(?:sudo |env |-\S{1,20} ){0,4}(?:ba|z|da|k|fi)?sh|osascript|python3?|node|perl|ruby|php|iex|cmd|powershell|pwsh`;
/** Ways in which one line fetches or unpacks a program and starts it. */
const takeovers: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:curl|wget|irm|iwr|invoke-webrequest|invoke-restmethod)\b[^\n]{0,600}\|\s{0,4}(?:${interpreter})\b`,
    "iu",
  ),
  /\b(?:ba|z|da)?sh\b.{0,20}<\(\s{0,4}(?:curl|wget)\b|\b(?:(?:ba|z|da)?sh|eval)\b.{0,20}(?:\$\(|`)\s{0,4}(?:curl|wget)\b/iu,
  /\b(?:iex|invoke-expression)\b.{0,40}(?:irm|iwr|invoke-webrequest|invoke-restmethod|downloadstring|net\.webclient)\b/iu,
  /\bbase64\b.{0,20}-(?:d|-decode)\b.{0,20}\|\s{0,4}(?:ba|z|da)?sh\b/iu,
  /\b(?:powershell|pwsh)\b.{0,120}\s-e(?:c|nc\w{0,12})?\s{1,4}["']?[a-z\d+/=]{24}/iu,
  /\bmshta\b.{0,10}\b(?:https?|vbscript|javascript):|\b(?:regsvr32|msiexec|rundll32)\b.{0,60}https?:|\bcertutil\b.{0,30}-urlcache\b|\bbitsadmin\b.{0,20}\/transfer\b/iu,
];
/** A downloaded file that the same line starts. */
const startsFile =
  /(?:&&|;)\s{0,4}(?:sudo )?(?:(?:ba|z)?sh |chmod \S{0,8}x|start |open |\.\/|powershell |node |python3? )/iu;

/** Whether a line of at most some thousand characters fetches or unpacks a program and starts it. */
export function takesOver(line: string): boolean {
  return takeovers.some((way) => way.test(line)) || (fetching.test(line) && startsFile.test(line));
}
