// Every kind of document, as a program would build it.
import type {
  Assessment,
  Change,
  Commitment,
  PartOfAPlan,
  Plan,
  PlanDiff,
  Problem,
  ProblemReport,
  Register,
} from "../lmc.js";
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
  format: "lmc-plan/3",
  id: "harbours",
  names: { en: { text: "Harbour Plan", status: "unofficial", basis: "seen" } },
  language: "en",
  edition: "full",
  term: { from: 2030, to: 2031 },
  title: "Harbour Plan",
  textSource: "plan-text",
  commitments: [commitment],
};

export const part: PartOfAPlan = { format: "lmc-plan-part/3", plan: "harbours", commitments: [commitment] };

export const register: Register = {
  format: "lmc-register/2",
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

export const problems: ProblemReport = { hasErrors: true, problems: [problem], suppressed: [], unreported: 0, properties: {} };

export function postponed(assessment: Assessment): string[] {
  return assessment.commitments
    .filter(({ support }) => support.uncounted.some(({ reason }) => reason === "postponed"))
    .map(({ commitment, progress }) => `${commitment} ${progress}`);
}

function line(change: Change): string {
  switch (change.change) {
    case "force-changed":
      return `${change.part.newer.id}: ${change.before} to ${change.after}, ${change.shift}`;
    case "succession":
      return `${change.from.length} to ${change.to.length}, ${change.basis}`;
    case "added":
      return change.part.kind === "commitment" ? change.part.value.quote : change.part.id;
    default:
      return change.change;
  }
}

export const lines = (diff: PlanDiff): string[] => diff.changes.map(line);

export function errors(report: ValidationReport): Finding[] {
  return report.findings.filter((finding) => finding.severity === "error");
}

export function reasons(report: ValidationReport): string[] {
  return report.rules.flatMap((rule) => (rule.status === "skipped" ? [rule.skippedBecause] : []));
}
