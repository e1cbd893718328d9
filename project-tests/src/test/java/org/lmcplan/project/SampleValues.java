package org.lmcplan.project;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.BundledRegister;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcModule;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.LmcWriter;
import org.lmcplan.io.fault.DocumentException;
import org.lmcplan.io.fault.FileBusyException;
import org.lmcplan.io.fault.FileExistsException;
import org.lmcplan.io.fault.Limits;
import org.lmcplan.io.fault.LmcMappingException;
import org.lmcplan.io.fault.LostUpdateException;
import org.lmcplan.io.fault.PartlySavedException;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.io.fault.SourceMap;
import org.lmcplan.io.fault.UnreadableFolderException;
import org.lmcplan.model.Act;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.Extensions;
import org.lmcplan.model.Force;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Lifecycle;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.Slug;
import org.lmcplan.model.TextIndex;
import org.lmcplan.model.TextRules;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.AssessmentOptions;
import org.lmcplan.model.assess.Recurrence;
import org.lmcplan.model.diff.ActsChanged;
import org.lmcplan.model.diff.CadenceChanged;
import org.lmcplan.model.diff.ForceChanged;
import org.lmcplan.model.diff.LifecycleChanged;
import org.lmcplan.model.diff.Match;
import org.lmcplan.model.diff.Moved;
import org.lmcplan.model.diff.Part;
import org.lmcplan.model.diff.PlanDiff;
import org.lmcplan.model.diff.PropertyChanged;
import org.lmcplan.model.diff.Renamed;
import org.lmcplan.model.diff.Renumbered;
import org.lmcplan.model.diff.Reordered;
import org.lmcplan.model.diff.Retargeted;
import org.lmcplan.model.diff.Succession;
import org.lmcplan.model.diff.SuccessionBasis;
import org.lmcplan.model.diff.TextChanged;
import org.lmcplan.model.evidence.Confidence;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.model.evidence.RegisterIndex;
import org.lmcplan.model.problem.Location;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.Omission;
import org.lmcplan.model.problem.PartialValue;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.model.query.Query;
import org.lmcplan.model.query.QueryException;
import org.lmcplan.report.MeetingCalendar;
import org.lmcplan.report.ProgressReport;
import org.lmcplan.tables.Tables;
import org.lmcplan.validate.RegisterValidator;
import org.lmcplan.validate.TransitionValidator;
import org.lmcplan.validate.Validator;
import org.lmcplan.validate.config.Baseline;
import org.lmcplan.validate.config.BaselineEntry;
import org.lmcplan.validate.config.Configuration;
import org.lmcplan.validate.config.ConfigurationException;
import org.lmcplan.validate.config.ConfigurationReader;
import org.lmcplan.validate.config.ConfigurationResult;
import org.lmcplan.validate.config.RuleSetting;
import org.lmcplan.validate.config.Suppression;
import org.lmcplan.validate.draft.DraftOptions;
import org.lmcplan.validate.draft.PlanDraft;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.Fingerprint;
import org.lmcplan.validate.rule.PlanHead;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.rule.RuleId;
import tools.jackson.databind.json.JsonMapper;

/** Different values from which an instance of every serializable type can be reached: read, computed, or written down here. */
final class SampleValues {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Plan PLAN = BundledPlan.LMC_2023_2027.load();
    private static final Register REGISTER = BundledRegister.LMC_2023_2027.load();
    private static final Plan OTHER = example("plan.yaml", LmcReader.create()::read);
    private static final Register EVIDENCE = example("register.yaml", LmcReader.create()::readRegister);

    private static final Plan LAKES =
            LmcReader.create().read(lakes("three-lakes-2024-2029.yaml")).orThrow();
    private static final Register LAKES_EVIDENCE =
            LmcReader.create().readRegister(lakes("three-lakes-register.yaml")).orThrow();

    private SampleValues() {}

    static List<Object> all() {
        List<Object> all = new ArrayList<>();
        all.addAll(ofTheModel());
        all.addAll(ofQueries());
        all.addAll(changes());
        all.addAll(ofReading());
        all.addAll(ofValidation());
        return all;
    }

    private static List<Object> ofTheModel() {
        Assessment assessment = Assessment.of(PLAN, REGISTER, DAY, AssessmentOptions.CALENDAR_YEARS);
        Assessment other =
                Assessment.of(OTHER, EVIDENCE, DAY, new AssessmentOptions(Recurrence.ROLLING, Confidence.LOW));
        return List.of(
                PlanIndex.of(PLAN),
                RegisterIndex.of(PlanIndex.of(PLAN), REGISTER),
                TextIndex.of(REGISTER),
                PlanIndex.of(OTHER),
                RegisterIndex.of(PlanIndex.of(OTHER), EVIDENCE),
                assessment,
                other,
                ofIndicators(),
                ProgressReport.of(assessment, REGISTER),
                ProgressReport.of(other, EVIDENCE),
                MeetingCalendar.of(assessment, REGISTER),
                Tables.of(assessment, REGISTER),
                MeetingCalendar.of(other, EVIDENCE),
                Assessment.of(LAKES, LAKES_EVIDENCE, DAY, AssessmentOptions.CALENDAR_YEARS),
                RegisterIndex.of(PlanIndex.of(LAKES), LAKES_EVIDENCE),
                PlanDraft.of("1. Water\nThe members will meet every year.\n", DraftOptions.standard())
                        .questions()
                        .get(0),
                new Cadence.WhenAppropriate(),
                new Cadence.EveryMonths(6),
                new TextRules.Flaw(3, 0xFEFF, TextRules.Reason.BYTE_ORDER_MARK),
                Extensions.of(Map.of(
                        "x-flag", ExtensionValue.of(true),
                        "x-number", new ExtensionValue.Numeral(new BigDecimal("1.50")),
                        "x-none", new ExtensionValue.Nothing(),
                        "x-list", new ExtensionValue.Items(List.of(ExtensionValue.of("a"))))),
                new ExtensionValue.Fields(new TreeMap<>(Map.of("key", ExtensionValue.of(7)))));
    }

    /** Returns an assessment of a plan with indicators and dates. */
    private static Assessment ofIndicators() {
        Path plans = PublishedModule.ROOT.resolve("examples/plans");
        return Assessment.of(
                LmcReader.create().readPlan(plans.resolve("three-lakes-2024-2029.yaml")),
                LmcReader.create().readRegister(plans.resolve("three-lakes-register.yaml")),
                LocalDate.of(2027, 3, 1),
                AssessmentOptions.CALENDAR_YEARS);
    }

    private static List<Object> ofQueries() {
        PlanIndex index = PlanIndex.of(PLAN);
        Query query = Query.parse("force = deliver and forse exists");
        return List.of(
                query,
                exceptionOf(query, index),
                index.named("澜湄合作专项基金").get(0),
                index.search("水资源").get(0),
                index.overview(PLAN.cooperationAreas().get(0)),
                RegisterIndex.of(index, REGISTER)
                        .overview(PLAN.cooperationAreas().get(1)),
                Assessment.of(PLAN, REGISTER, DAY, AssessmentOptions.CALENDAR_YEARS)
                        .overdueMeetings()
                        .get(0));
    }

    private static QueryException exceptionOf(Query query, PlanIndex index) {
        try {
            throw new AssertionError(index.select(Commitment.class, query));
        } catch (QueryException expected) {
            return expected;
        }
    }

    private static List<Object> changes() {
        Part part = new Part(
                PlanPart.COMMITMENT,
                "1-1",
                PlanPart.COMMITMENT.path(0),
                PLAN.commitments().get(0));
        Part next = new Part(
                PlanPart.COMMITMENT,
                "1-2",
                PlanPart.COMMITMENT.path(1),
                PLAN.commitments().get(1));
        Match match = new Match(part, next);
        return List.of(
                PlanDiff.between(PLAN, OTHER),
                PlanDiff.between(OTHER, PLAN),
                new ActsChanged(match, List.of(Act.HOLD), List.of(Act.CREATE)),
                new CadenceChanged(match, Optional.empty(), Optional.of(new Cadence.EveryYears(2))),
                new ForceChanged(match, Force.DELIVER, Force.URGE),
                new LifecycleChanged(match, Lifecycle.EXISTS, Lifecycle.UNSTATED),
                new Moved(match, SectionNumber.of("1"), SectionNumber.of("2.1")),
                new PropertyChanged(match, "note/en", List.of(), List.of("text")),
                new Renamed(match, LanguageTag.ENGLISH, "before", "after"),
                new Renumbered(match, List.of(match)),
                new Succession(SuccessionBasis.DECLARED, List.of(part), List.of(part, next)),
                new Reordered(PlanPart.COMMITMENT, List.of(match)),
                new Succession(SuccessionBasis.DECLARED, List.of(part), List.of(next)),
                new Retargeted(match, List.of(Slug.of("one")), List.of(Slug.of("two"))),
                new TextChanged(match, "quote", "one two", "one three"));
    }

    private static List<Object> ofReading() {
        LmcReader reader = LmcReader.create();
        ReadResult<Plan> located = reader.withSourceMap().read(BundledPlan.LMC_2023_2027.source());
        ReadResult<Plan> joined = reader.withSourceMap()
                .read(BundledPlan.LMC_2023_2027.source(), List.of(text("sections: []\n", "part.yaml")));
        ReadResult<Plan> failed = reader.read(text("format: lmc-plan/2\nmarke: x\n", "plan.yaml"));
        DocumentException unreadable = exceptionOf(failed);
        LmcWriter writer = LmcWriter.create();
        return List.of(
                located,
                joined,
                failed,
                SourceMap.none(),
                new Omission("commitments", 3, Optional.of("4.1-2")),
                PartialValue.complete(OTHER),
                unreadable,
                mappingException(),
                new FileBusyException(Path.of("plan.yaml")),
                new FileExistsException(Path.of("plan.yaml")),
                new PartlySavedException(List.of(Path.of("a.yaml")), List.of(Path.of("b.yaml")), unreadable),
                new UnreadableFolderException(Path.of("plans"), unreadable),
                new LostUpdateException(Path.of("plan.yaml"), writer.digest(PLAN), writer.digest(OTHER)),
                new LostUpdateException(Path.of("plan.yaml"), writer.digest(PLAN), unreadable),
                Limits.defaults(),
                new LmcModule());
    }

    private static List<Object> ofValidation() {
        Plan broken = PLAN.toBuilder().pillars(List.of()).build();
        Report report = Validator.standard().validate(broken);
        Finding finding = report.findings().get(0);
        Location location = Location.of("lmc.yaml", 3, 5);
        Suppression suppression =
                new Suppression(Suppression.of(finding, "known", DAY).findings(), "known", DAY, Optional.of(location));
        ConfigurationResult<Configuration> faults =
                ConfigurationReader.of(Validator.standard().catalogue()).read(ExtensionValue.of("text"));
        return List.of(
                report,
                Validator.builder()
                        .asOf(DAY)
                        .skip(RuleId.of("LMC-V303"), Message.of("in doubt", "存疑"))
                        .build()
                        .validate(PLAN),
                RegisterValidator.standard().validate(OTHER, REGISTER),
                TransitionValidator.standard().validate(PLAN, broken),
                Configuration.builder()
                        .suppress(suppression)
                        .build()
                        .validator(Validator.standard().catalogue(), DAY.minusDays(1))
                        .validate(broken),
                suppression,
                new Baseline(
                        "known",
                        List.of(new BaselineEntry(
                                Fingerprint.of("0123456789abcdef0123456789abcdef"),
                                finding.rule(),
                                finding.subject(),
                                Optional.of(location)))),
                Configuration.standard().profiles(),
                new RuleSetting.AsDefined(),
                new RuleSetting.As(Severity.NOTE),
                new RuleSetting.Off(Message.of("not for us", "不适用")),
                faults,
                exceptionOf(faults),
                PlanHead.of(PLAN),
                DocumentPath.of("/a~1b/0"));
    }

    private static LmcMappingException mappingException() {
        JsonMapper mapper = JsonMapper.builder().addModule(new LmcModule()).build();
        try {
            throw new AssertionError(mapper.readValue("{}", Plan.class));
        } catch (LmcMappingException expected) {
            return expected;
        }
    }

    private static DocumentException exceptionOf(ReadResult<?> result) {
        try {
            throw new AssertionError(result.orThrow());
        } catch (DocumentException expected) {
            return expected;
        }
    }

    private static ConfigurationException exceptionOf(ConfigurationResult<?> result) {
        try {
            throw new AssertionError(result.orThrow());
        } catch (ConfigurationException expected) {
            return expected;
        }
    }

    private static DocumentSource text(String text, String label) {
        return DocumentSource.text(text, Format.YAML).named(label);
    }

    private static DocumentSource lakes(String name) {
        return DocumentSource.file(Path.of("..", "examples", "plans", name));
    }

    private interface Read<T> {
        ReadResult<T> of(DocumentSource source);
    }

    private static <T> T example(String name, Read<T> read) {
        return read.of(DocumentSource.resource(LmcReader.class, "/META-INF/lmc/examples/" + name))
                .orThrow();
    }
}
