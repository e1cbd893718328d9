// Every kind of document, as a program would build it.
import type { Commitment, PartOfAPlan, Plan, Problem, ProblemReport, Register } from "../lmc.js";
import type { Finding, ValidationReport } from "../lmc-report.js";

const commitment: Commitment = {
  id: "1-1",
  quote: "The ports will hold a forum every year",
  marker: "hold",
  force: "deliver",
  acts: ["hold"],
  cadence: { kind: "every-years", years: 1 },
  gloss: { en: "The ports will hold a forum every year" },
  "x-ministry-code": { number: 7, tags: ["port", null, true] },
};

export const plan: Plan = {
  format: "lmc-plan/2",
  id: "harbours",
  names: { en: { text: "Harbour Plan", status: "unofficial", basis: "seen" } },
  language: "en",
  edition: "full",
  term: { from: 2030, to: 2031 },
  title: "Harbour Plan",
  textSource: "plan-text",
  commitments: [commitment],
};

export const part: PartOfAPlan = { format: "lmc-plan-part/2", plan: "harbours", commitments: [commitment] };

export const register: Register = {
  format: "lmc-register/1",
  id: "public",
  version: "1",
  plan: "harbours",
  records: [],
};

export const problem: Problem = {
  code: "LMC-F301",
  severity: "error",
  path: "/commitments/0/marke",
  location: { source: "plan.yaml", line: 12, column: 7 },
  message: { en: "There is no key 'marke' in a commitment.", zh: "承诺没有“marke”这个键。" },
  hint: { en: "did you mean 'marker'?", zh: "是否应为“marker”？" },
  related: [],
  properties: { key: "marke" },
};

const suppressed: Problem = {
  ...problem,
  code: "LMC-V905",
  severity: "note",
  suppression: { ground: "suppression", reason: "The line names no target.", expires: "2027-06-30" },
};

export const problems: ProblemReport = {
  hasErrors: true,
  problems: [problem],
  suppressed: [suppressed],
  unreported: 0,
  properties: { plan: "harbours" },
};

export function errors(report: ValidationReport): Finding[] {
  return report.findings.filter((finding) => finding.severity === "error");
}

export function reasons(report: ValidationReport): string[] {
  return report.rules.flatMap((rule) => (rule.status === "skipped" ? [rule.skippedBecause] : []));
}
