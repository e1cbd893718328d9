// Validation reports of lmc in JSON. Generated from report.schema.json.

/**
 * A report on a document: the faults of reading it, the validation of a plan, a register or a new version of a plan, or
 * both.
 */
export interface ValidationReport {
  /** The format and its version. */
  format: "lmc-report/1";
  /** The language of messages, hints, requirements and reasons. */
  language: ReportLanguage;
  /** The id of the plan. Missing if nothing was validated. */
  plan?: string;
  /** The name of the document. */
  source?: string;
  /** The date that rules about time were checked against. */
  asOf?: Day;
  /** The catalogue of rules. Missing if nothing was validated. */
  catalogue?: CatalogueVersion;
  /** The other validations whose rules and findings are in this report, such as that of a register. */
  furtherValidations?: FurtherValidation[];
  /** How many problems and rules there are. */
  summary: ReportSummary;
  /** The result of each rule, in the order of ids. */
  rules: RuleResult[];
  /** What is wrong with the form of the documents. Missing if only rules found problems. */
  faults?: FaultOfForm[];
  /** The findings, in the order of the document. */
  findings: Finding[];
  /** The suppressed findings, each with the reason. */
  suppressed: SuppressedFinding[];
}

/**
 * The language of a report.
 *
 * - `en`: English.
 * - `zh`: Chinese.
 */
export type ReportLanguage = "en" | "zh";

/** The version of a catalogue of rules. */
export interface CatalogueVersion {
  /** The version. */
  version: string;
  /** The SHA-256 of the definitions of the rules. */
  digest: string;
}

/** Another validation in the same report. */
export interface FurtherValidation {
  /** The id of the plan. */
  plan: string;
  /** The date that rules about time were checked against. */
  asOf?: Day;
  /** The catalogue of rules. */
  catalogue: CatalogueVersion;
}

/** How many problems and rules there are. */
export interface ReportSummary {
  /** The number of errors that are not suppressed. */
  errors: Count;
  /** The number of warnings that are not suppressed. */
  warnings: Count;
  /** The number of notes that are not suppressed. */
  notes: Count;
  /** The number of suppressed findings, not counted in the others. */
  suppressed: Count;
  /** The number of problems that are not listed, because there are too many. Missing if all are listed. */
  unreported?: Count;
  /** The number of rules by result. */
  rules: RuleCounts;
}

/** The number of rules by result. */
export interface RuleCounts {
  /** The rules without findings. */
  passed: Count;
  /** The rules with findings. */
  breached: Count;
  /** The rules that failed on some part. */
  failed: Count;
  /** The rules that did not run. */
  skipped: Count;
}

/** The result of one rule. */
export type RuleResult = RunRule | SkippedRule;

/** A rule that ran. */
export interface RunRule {
  /** The id of the rule. */
  id: RuleId;
  /** The severity of findings of this rule. */
  severity: Severity;
  /** The result of the rule. */
  status: RunStatus;
  /** The number of findings that are not suppressed. */
  findings: Count;
  /** The number of parts that the rule failed to check. */
  failures: Count;
  /** Whether findings of this rule can be suppressed. */
  suppressible: boolean;
  /** What the rule requires. */
  requirement: string;
  /** Why the rule exists. */
  reason: string;
}

/** A rule that did not run. */
export interface SkippedRule {
  /** The id of the rule. */
  id: RuleId;
  /** The severity of findings of this rule. */
  severity: Severity;
  /** The rule did not run. */
  status: "skipped";
  /** Why the rule did not run. */
  skippedBecause: string;
  /** The number of findings that are not suppressed. */
  findings: Count;
  /** The number of parts that the rule failed to check. */
  failures: Count;
  /** Whether findings of this rule can be suppressed. */
  suppressible: boolean;
  /** What the rule requires. */
  requirement: string;
  /** Why the rule exists. */
  reason: string;
}

/**
 * The result of a rule that ran.
 *
 * - `passed`: It ran and found nothing, apart from what is suppressed.
 * - `breached`: It ran and found something that is not suppressed.
 * - `failed`: It failed on some part, so its findings may be incomplete.
 */
export type RunStatus = "passed" | "breached" | "failed";

/** A fault of the form of a document. */
export interface FaultOfForm {
  /**
   * Identifies the fault across reports, even if lines are inserted elsewhere: the same as in SARIF. Unique in the
   * report.
   */
  fingerprint: Fingerprint;
  /** The id of the kind of fault. */
  kind: string;
  /** How serious the fault is. */
  severity: Severity;
  /** The path of the value that is wrong, or of the object that lacks something. */
  path: Pointer;
  /** Where that value is in the document. */
  place?: Span;
  /** What is wrong. */
  message: string;
  /** What to do about it; empty if there is no hint. */
  hint: string;
  /** Other values that matter for the fault. */
  related: RelatedValue[];
  /** The values that the message names, by name, as in the document. */
  properties: {
    [key: string]: string;
  };
}

/** A breach of a rule. */
export interface Finding {
  /**
   * Identifies the finding across reports by the words of the plan, even if lines are inserted or renumbered: the same
   * as in SARIF and in baselines. Unique in the report.
   */
  fingerprint: Fingerprint;
  /** The id of the rule. */
  rule: RuleId;
  /** How serious the finding is. */
  severity: Severity;
  /** Whether the rule failed here: a defect of the rule, not of the document. */
  internal: boolean;
  /** The id, number or code of the part that the finding is about. */
  subject: string;
  /** The path of the value that the finding is about. */
  path: Pointer;
  /** Where that value is in the document. */
  place?: Span;
  /** What is wrong. */
  message: string;
  /** What to do about it; empty if the rule gives no hint. */
  hint: string;
  /** Other values that matter for the finding. */
  related: RelatedValue[];
  /** The values that the message names, by name, as in the document. */
  properties: {
    [key: string]: string;
  };
}

/** A finding that is suppressed. */
export interface SuppressedFinding {
  /**
   * Identifies the finding across reports by the words of the plan, even if lines are inserted or renumbered: the same
   * as in SARIF and in baselines. Unique in the report.
   */
  fingerprint: Fingerprint;
  /** The id of the rule. */
  rule: RuleId;
  /** How serious the finding is. */
  severity: Severity;
  /** Whether the rule failed here: a defect of the rule, not of the document. */
  internal: boolean;
  /** The id, number or code of the part that the finding is about. */
  subject: string;
  /** The path of the value that the finding is about. */
  path: Pointer;
  /** Where that value is in the document. */
  place?: Span;
  /** What is wrong. */
  message: string;
  /** What to do about it; empty if the rule gives no hint. */
  hint: string;
  /** Other values that matter for the finding. */
  related: RelatedValue[];
  /** The values that the message names, by name, as in the document. */
  properties: {
    [key: string]: string;
  };
  /** Why the finding is suppressed. */
  suppression: Suppression;
}

/** Why a finding is suppressed. */
export interface Suppression {
  /** What suppresses it. */
  ground: SuppressionGround;
  /** The reason that the configuration or the baseline gives. */
  reason: string;
  /** The last day of the suppression. */
  expires?: Day;
}

/**
 * What suppresses a finding.
 *
 * - `suppression`: A suppression of the configuration.
 * - `baseline`: The baseline.
 */
export type SuppressionGround = "suppression" | "baseline";

/** A value that matters for a finding. */
export interface RelatedValue {
  /** The path of the value. */
  path: Pointer;
  /** Where it is in the document. */
  place?: Span;
}

/** A span of a document. */
export interface Span {
  /** The name of the document. */
  source: string;
  /** The first line, from 1. */
  line: Ordinal;
  /** The first column, from 1, in Unicode code points. */
  column: Ordinal;
  /** The line of the position just after the span. */
  endLine?: Ordinal;
  /** The column of the position just after the span. */
  endColumn?: Ordinal;
}

/** A number of findings or rules. */
export type Count = number;

/** A line or column, counted from 1. */
export type Ordinal = number;

/**
 * An existing day.
 * @example "2026-12-31"
 */
export type Day = string;

/**
 * The id of a rule.
 * @example "LMC-V101"
 */
export type RuleId = string;

/**
 * How serious findings are.
 *
 * - `error`: It must be fixed.
 * - `warning`: It should be fixed.
 * - `note`: It is worth a look.
 */
export type Severity = "error" | "warning" | "note";

/** A digest of what a finding is about, with a counter where several are alike. */
export type Fingerprint = string;

/**
 * A JSON Pointer into the document.
 * @example ""
 * @example "/commitments/0/quote"
 */
export type Pointer = string;
