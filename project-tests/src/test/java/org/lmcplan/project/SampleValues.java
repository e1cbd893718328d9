package org.lmcplan.project;

<<<<<<< HEAD
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
=======
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
>>>>>>> main
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.BundledRegister;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcModule;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.LmcWriter;
<<<<<<< HEAD
import org.lmcplan.io.RecordType;
import org.lmcplan.io.fault.Limits;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.model.Act;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.ExtensionValue;
=======
import org.lmcplan.io.fault.DocumentException;
import org.lmcplan.io.fault.FileBusyException;
import org.lmcplan.io.fault.FileExistsException;
import org.lmcplan.io.fault.Limits;
import org.lmcplan.io.fault.LostUpdateException;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.io.fault.SourceMap;
import org.lmcplan.model.Act;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.Extensions;
>>>>>>> main
import org.lmcplan.model.Force;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Lifecycle;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.Slug;
<<<<<<< HEAD
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.AssessmentOptions;
import org.lmcplan.model.diff.ActsChanged;
import org.lmcplan.model.diff.Added;
=======
import org.lmcplan.model.TextRules;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.AssessmentOptions;
import org.lmcplan.model.assess.Recurrence;
import org.lmcplan.model.diff.ActsChanged;
>>>>>>> main
import org.lmcplan.model.diff.CadenceChanged;
import org.lmcplan.model.diff.ForceChanged;
import org.lmcplan.model.diff.LifecycleChanged;
import org.lmcplan.model.diff.Match;
import org.lmcplan.model.diff.Moved;
import org.lmcplan.model.diff.Part;
import org.lmcplan.model.diff.PlanDiff;
import org.lmcplan.model.diff.PropertyChanged;
<<<<<<< HEAD
import org.lmcplan.model.diff.Removed;
=======
>>>>>>> main
import org.lmcplan.model.diff.Renamed;
import org.lmcplan.model.diff.Renumbered;
import org.lmcplan.model.diff.Reordered;
import org.lmcplan.model.diff.Retargeted;
import org.lmcplan.model.diff.TextChanged;
<<<<<<< HEAD
import org.lmcplan.model.evidence.Register;
import org.lmcplan.model.evidence.RegisterIndex;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.ProblemKind;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.RegisterValidator;
import org.lmcplan.validate.TransitionValidator;
import org.lmcplan.validate.Validator;
import org.lmcplan.validate.config.Configuration;
import org.lmcplan.validate.config.Suppression;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.Fingerprint;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** Values of the public types: some that are made here, and what their methods without parameters return, over and over. */
final class SampleValues {

    private static final String GOLDENS = "lmc-io/src/test/resources/org/lmcplan/io/goldens/";
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private final Map<Class<?>, Object> byClass = new LinkedHashMap<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> open = new ArrayDeque<>();

    SampleValues() {
        LmcReader reader = LmcReader.create().withSourceMap();
        Plan rich = reader.read(golden("plan.yaml")).orThrow();
        Register records = reader.readRegister(golden("register.yaml")).orThrow();
        Plan plan = BundledPlan.LMC_2023_2027.load();
        Register register = BundledRegister.LMC_2023_2027.load();
        addAll(rich, records, plan, register, reader, LmcWriter.create(), new LmcModule(), RecordType.PLAN);
        addAll(BundledPlan.LMC_2023_2027.source(), Limits.defaults(), Message.of("one", "一"));
        addAll(ProblemKind.of("LMC-V102", Severity.ERROR), new Slug("china"));
        addAll(new Cadence.EveryYears(2), new Cadence.Regularly(), new Cadence.WhenAppropriate());
        addAll(new ExtensionValue.Nothing(), new ExtensionValue.Flag(true), new ExtensionValue.Text("x"));
        ReadResult<Plan> failed = reader.read(DocumentSource.text("{\"id\": \"A b\"}", Format.JSON, "plan.json"));
        PlanIndex index = PlanIndex.of(plan);
        addAll(failed, reader.read(golden("plan.yaml")), index, RegisterIndex.of(index, register));
        addAll(Assessment.of(plan, register, DAY, AssessmentOptions.CALENDAR_YEARS));
        addAll(Assessment.collect(plan, DAY, AssessmentOptions.ROLLING), LmcWriter.create().digest(plan));
        changes(rich).forEach(this::addAll);
        addAll(PlanDiff.between(rich, plan));
        addValidation(rich, plan, register);
        while (!open.isEmpty()) {
            visit(open.remove());
        }
    }

    private void addValidation(Plan rich, Plan plan, Register register) {
        addAll(Validator.standard(), RegisterValidator.standard(), TransitionValidator.standard());
        addAll(Validator.standard().validate(rich), Validator.standard().start(rich));
        Finding finding = Validator.standard().validate(rich).findings().get(0);
        addAll(finding, Fingerprint.of(finding), Suppression.of(finding, "a reason", DAY));
        addAll(Complaint.of("one", "一"), Configuration.standard());
        addAll(RegisterWithPlan.of(plan, register, Optional.of(DAY)));
    }

    private static DocumentSource golden(String name) {
        return DocumentSource.file(PublishedModule.ROOT.resolve(GOLDENS + name));
    }

    private static Match match(Plan plan, PlanPart kind) {
        Extensible value = kind.of(plan).get(0);
        Part part = new Part(kind, PlanPart.nameOf(value), kind.path(0), value);
        return new Match(part, part);
    }

    private static List<Object> changes(Plan plan) {
        Match commitment = match(plan, PlanPart.COMMITMENT);
        Match mechanism = match(plan, PlanPart.MECHANISM);
        return List.of(
                new Added(commitment.newer()),
                new Removed(commitment.older()),
                new Reordered(PlanPart.COMMITMENT, List.of(commitment)),
                new Renumbered(match(plan, PlanPart.SECTION), List.of(commitment)),
                new Moved(commitment, SectionNumber.of("4.1"), SectionNumber.of("4.2")),
                new Renamed(mechanism, LanguageTag.ENGLISH, "Leaders", "Leaders' Meeting"),
                new TextChanged(commitment, "quote", "深化对话", "加强对话"),
                new ForceChanged(commitment, Force.ADVANCE, Force.DELIVER),
                new ActsChanged(commitment, List.of(Act.CREATE), List.of(Act.HOLD)),
                new CadenceChanged(commitment, Optional.empty(), Optional.of(new Cadence.EveryYears(2))),
                new Retargeted(commitment, List.of(Slug.of("a")), List.of(Slug.of("b"))),
                new LifecycleChanged(mechanism, Lifecycle.TO_BE_CREATED, Lifecycle.EXISTS),
                new PropertyChanged(commitment, "note/en", List.of("older"), List.of("newer")));
    }

    /** Returns a value of this type. */
    Object of(Class<?> type) {
        return find(type).orElseThrow(() -> new AssertionError("Let SampleValues make or reach a " + type));
    }

    /** Finds a value of this type. */
    Optional<Object> find(Class<?> type) {
        return byClass.values().stream().filter(type::isInstance).findFirst();
    }

    private void addAll(Object... values) {
        open.addAll(List.of(values));
    }

    private void visit(Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(open::add);
        } else if (value instanceof Collection<?> collection) {
            collection.stream().limit(200).forEach(open::add);
        } else if (value instanceof Map<?, ?> map) {
            open.addAll(map.keySet());
            open.addAll(map.values());
        } else if (value.getClass().getName().startsWith("org.lmcplan.") && seen.add(value)) {
            if (byClass.putIfAbsent(value.getClass(), value) == null || seen.size() < 20_000) {
                visitMethods(value);
            }
        }
    }

    private void visitMethods(Object value) {
        for (Class<?> type = value.getClass(); type != null; type = type.getSuperclass()) {
            if (Modifier.isPublic(type.getModifiers())) {
                visitMethods(value, type);
            }
            for (Class<?> each : type.getInterfaces()) {
                visitMethods(value, each);
            }
        }
    }

    private void visitMethods(Object value, Class<?> type) {
        for (Method method : type.getMethods()) {
            if (method.getParameterCount() == 0
                    && !Modifier.isStatic(method.getModifiers())
                    && method.getDeclaringClass().getName().startsWith("org.lmcplan.")
                    && Modifier.isPublic(method.getDeclaringClass().getModifiers())) {
                invoke(value, method);
            }
        }
    }

    private void invoke(Object value, Method method) {
        try {
            Object result = method.invoke(value);
            if (result != null) {
                open.add(result);
            }
        } catch (InvocationTargetException refused) {
            // such as orThrow() of a document that could not be read
            open.add(refused.getCause());
        } catch (IllegalAccessException hidden) {
            throw new AssertionError(method.toString(), hidden);
        }
    }
=======
import org.lmcplan.model.evidence.Confidence;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.model.evidence.RegisterIndex;
import org.lmcplan.model.problem.Location;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.report.MeetingCalendar;
import org.lmcplan.report.ProgressReport;
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
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.Fingerprint;
import org.lmcplan.validate.rule.PlanHead;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.rule.RuleId;

/** Different values from which an instance of every serializable type can be reached: read, computed, or written down here. */
final class SampleValues {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Plan PLAN = BundledPlan.LMC_2023_2027.load();
    private static final Register REGISTER = BundledRegister.LMC_2023_2027.load();
    private static final Plan OTHER = example("plan.yaml", LmcReader.create()::read);
    private static final Register EVIDENCE = example("register.yaml", LmcReader.create()::readRegister);

    private SampleValues() {}

    static List<Object> all() {
        List<Object> all = new ArrayList<>();
        all.addAll(ofTheModel());
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
                PlanIndex.of(OTHER),
                RegisterIndex.of(PlanIndex.of(OTHER), EVIDENCE),
                assessment,
                other,
                ProgressReport.of(assessment, REGISTER),
                ProgressReport.of(other, EVIDENCE),
                MeetingCalendar.of(assessment, REGISTER),
                MeetingCalendar.of(other, EVIDENCE),
                new Cadence.WhenAppropriate(),
                new TextRules.Flaw(3, 0xFEFF, TextRules.Reason.BYTE_ORDER_MARK),
                Extensions.of(Map.of(
                        "x-flag", ExtensionValue.of(true),
                        "x-number", new ExtensionValue.Numeral(new BigDecimal("1.50")),
                        "x-none", new ExtensionValue.Nothing(),
                        "x-list", new ExtensionValue.Items(List.of(ExtensionValue.of("a"))))),
                new ExtensionValue.Fields(new TreeMap<>(Map.of("key", ExtensionValue.of(7)))));
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
                new Reordered(PlanPart.COMMITMENT, List.of(match)),
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
                unreadable,
                new FileBusyException(Path.of("plan.yaml")),
                new FileExistsException(Path.of("plan.yaml")),
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
        return DocumentSource.text(text, Format.YAML, label);
    }

    private interface Read<T> {
        ReadResult<T> of(DocumentSource source);
    }

    private static <T> T example(String name, Read<T> read) {
        return read.of(DocumentSource.resource(LmcReader.class, "/META-INF/lmc/examples/" + name))
                .orThrow();
    }
>>>>>>> main
}
