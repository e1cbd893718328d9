/**
 * Rules on plans, registers of evidence and transitions between versions of a plan. Needs only the model: findings have paths,
 * and line numbers come from the reader of the document.
 *
 * <p>Start with {@link org.lmcplan.validate.Validator}, {@link org.lmcplan.validate.RegisterValidator} or
 * {@link org.lmcplan.validate.TransitionValidator}. Write rules with {@link org.lmcplan.validate.rule.Rule}, print reports with
 * {@link org.lmcplan.validate.format.ReportFormat}, and read profiles, suppressions and declared rules with
 * {@link org.lmcplan.validate.config.ConfigurationReader}. {@link org.lmcplan.validate.draft.PlanDraft} drafts a plan from its text.
 */
@org.jspecify.annotations.NullMarked
module org.lmcplan.validate {
    requires static org.jspecify;
    requires transitive org.lmcplan.model;

    uses org.lmcplan.validate.rule.RegisterRule;
    uses org.lmcplan.validate.rule.Rule;
    uses org.lmcplan.validate.rule.TransitionRule;

    exports org.lmcplan.validate;
    exports org.lmcplan.validate.config;
    exports org.lmcplan.validate.draft;
    exports org.lmcplan.validate.format;
    exports org.lmcplan.validate.rule;
}
