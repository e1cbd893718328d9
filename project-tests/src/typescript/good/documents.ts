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
  cadence: { kind: "every-years", years: 1, upTo: 2 },
  season: { from: 11, to: 2 },
  due: "2031-Q2",
  phase: "first",
  bound: ["CN", "port-union"],
  budget: [{ amount: { value: "250000", currency: "EUR" }, period: { from: "2030-07", to: 2031 } }],
  succeeds: ["old-harbours/2-1"],
  gloss: { en: "The ports will hold a forum every year" },
  "x-ministry-code": { number: 7, tags: ["port", null, true] },
};

export const plan: Plan = {
  format: "lmc-plan/3",
  id: "harbours",
  names: { en: { text: "Harbour Plan", status: "unofficial", basis: "seen" } },
  language: "en",
  edition: "full",
  framework: "harbours",
  levels: [{ en: "part" }],
  term: { from: "2030-07", to: 2031 },
  title: "Harbour Plan",
  textSource: "plan-text",
  members: [
    { country: "CN", names: { en: { text: "China", status: "official" } }, since: "2030" },
    { id: "port-union", kind: "organisation", names: { en: { text: "Port Union", status: "official" } } },
  ],
  phases: [{ id: "first", names: { en: { text: "First phase", status: "official" } }, term: { to: "2030-12" } }],
  commitments: [commitment],
  indicators: [
    {
      id: "berths",
      measures: ["1-1"],
      unit: { en: "berths" },
      baseline: { value: "12", date: "2029" },
      targets: [
        { percent: "-20", by: "2031-H1" },
        { text: { en: "no waiting ships" }, condition: { en: "if funds allow" } },
      ],
    },
  ],
};

export const part: PartOfAPlan = { format: "lmc-plan-part/3", plan: "harbours", commitments: [commitment] };

export const register: Register = {
  format: "lmc-register/2",
  id: "public",
  version: "1",
  plan: "harbours",
  records: [{ kind: "measurement", id: "berths-2030", date: "2030", indicator: "berths", value: "13", confidence: "high" }],
  searches: [{ id: "ports", date: "2030-06", places: ["the port authority's site"], commitments: ["1-1"] }],
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
