package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.io.fault.Limits;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.model.Act;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.Force;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Lifecycle;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.Slug;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.AssessmentOptions;
import org.lmcplan.model.assess.DayRange;
import org.lmcplan.model.assess.SeriesGap;
import org.lmcplan.model.assess.SeriesKind;
import org.lmcplan.model.assess.Window;
import org.lmcplan.model.assess.WindowStatus;
import org.lmcplan.model.diff.ActsChanged;
import org.lmcplan.model.diff.Added;
import org.lmcplan.model.diff.CadenceChanged;
import org.lmcplan.model.diff.ForceChanged;
import org.lmcplan.model.diff.LifecycleChanged;
import org.lmcplan.model.diff.Match;
import org.lmcplan.model.diff.Moved;
import org.lmcplan.model.diff.Part;
import org.lmcplan.model.diff.PlanDiff;
import org.lmcplan.model.diff.PropertyChanged;
import org.lmcplan.model.diff.Removed;
import org.lmcplan.model.diff.Renamed;
import org.lmcplan.model.diff.Renumbered;
import org.lmcplan.model.diff.Reordered;
import org.lmcplan.model.diff.Retargeted;
import org.lmcplan.model.diff.Succession;
import org.lmcplan.model.diff.SuccessionBasis;
import org.lmcplan.model.diff.TextChanged;
import org.lmcplan.model.evidence.EvidenceReference;
import org.lmcplan.model.evidence.EvidenceRole;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.model.problem.Location;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.Position;
import org.lmcplan.model.problem.ProblemKind;
import org.lmcplan.model.problem.ProblemReport;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.model.problem.Span;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON of what is computed is that of {@code computed.json}, key by key, on every JDK. A change of that file is a change for
 * its readers.
 */
class ComputedJsonTest {

    private static final Path GOLDEN = Path.of("src/test/resources/org/lmcplan/io/computed.json");

    private final ObjectMapper json = JsonMapper.builder()
            .findAndAddModules()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();
    private final Plan plan = GoldenPlan.PLAN;
    private final Register register = GoldenEvidence.REGISTER;

    private Part part(PlanPart kind) {
        Extensible value = kind.of(plan).get(0);
        return new Part(kind, PlanPart.nameOf(value), kind.path(0), value);
    }

    private Match match(PlanPart kind) {
        Part part = part(kind);
        return new Match(part, new Part(kind, part.id(), kind.path(3), part.value()));
    }

    private List<Object> changes() {
        Match commitment = match(PlanPart.COMMITMENT);
        return List.of(
                new Added(part(PlanPart.COMMITMENT)),
                new Removed(part(PlanPart.SOURCE)),
                new Reordered(PlanPart.COMMITMENT, List.of(commitment)),
                new Renumbered(match(PlanPart.SECTION), List.of(commitment)),
                new Moved(commitment, SectionNumber.of("4.1"), SectionNumber.of("4.2")),
                new Renamed(match(PlanPart.MECHANISM), LanguageTag.ENGLISH, "Leaders", "Leaders' Meeting"),
                new TextChanged(commitment, "quote", "深化对话", "加强对话"),
                new ForceChanged(commitment, Force.ADVANCE, Force.DELIVER),
                new ActsChanged(commitment, List.of(Act.CREATE), List.of()),
                new CadenceChanged(commitment, Optional.empty(), Optional.of(new Cadence.EveryYears(2))),
                new Retargeted(commitment, List.of(Slug.of("a")), List.of(Slug.of("b"))),
                new LifecycleChanged(match(PlanPart.MECHANISM), Lifecycle.TO_BE_CREATED, Lifecycle.EXISTS),
                new PropertyChanged(commitment, "note/en", List.of(), List.of("a note")),
                new Succession(
                        SuccessionBasis.LIKELY,
                        List.of(part(PlanPart.MECHANISM)),
                        List.of(part(PlanPart.MECHANISM), part(PlanPart.MECHANISM))));
    }

    private Map<String, Object> samples() {
        Assessment assessment =
                Assessment.of(plan, register, LocalDate.of(2026, 1, 1), AssessmentOptions.CALENDAR_YEARS);
        DayRange open = new DayRange(LocalDate.MIN, LocalDate.of(2025, 12, 31));
        Window window = new Window(
                open,
                new DayRange(LocalDate.of(2026, 1, 1), LocalDate.MAX),
                true,
                WindowStatus.DUE,
                List.of(),
                List.of());
        ReadResult<Plan> failed = LmcReader.create()
                .read(DocumentSource.text("{\"id\": \"A b\"}", Format.JSON).named("plan.json"));
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("assessment", assessment);
        all.put("gap", new SeriesGap(SeriesKind.MEETING, Slug.of("leaders-meeting"), window));
        all.put("changes", changes());
        all.put("diff", PlanDiff.between(plan, plan));
        all.put("failed", failed);
        all.put(
                "read",
                LmcReader.create()
                        .readData(DocumentSource.text("[1]", Format.JSON).named("data.json")));
        all.put("report", ProblemReport.of(failed.faults().subList(0, 1), 2));
        all.put("kind", ProblemKind.of("LMC-V102", Severity.WARNING));
        all.put("faultKinds", Map.of(FaultKind.ALIAS, FaultKind.ANCHOR));
        all.put("message", Message.of("one {0}", "一个{0}", "x"));
        all.put("position", new Position(3, 4, 17));
        all.put("span", new Span(new Position(3, 4, 17), new Position(3, 9, 22)));
        all.put("location", Location.of("plan.yaml", 3, 4));
        all.put("limits", Limits.defaults());
        all.put("references", PlanIndex.of(plan).references().subList(0, 1));
        all.put(
                "evidenceReference",
                new EvidenceReference(
                        DocumentPath.of("/records/0"), Slug.of("fm-1"), EvidenceRole.TARGET, "china", true));
        all.put("digest", LmcWriter.create().digest(plan));
        return all;
    }

    @Test
    void everyKeyIsAsRecorded() throws IOException {
        String written = json.writeValueAsString(samples()).replace("\r\n", "\n") + "\n";
        if (Boolean.getBoolean("lmc.write.pages")) {
            Files.writeString(GOLDEN, written);
        }
        assertThat(written).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void aPartIsWrittenWithItsValue() {
        Part whole = new Part(PlanPart.PLAN, "x", DocumentPath.root(), plan);
        assertThat(json.valueToTree(whole).get("value")).isEqualTo(json.valueToTree(plan));
        Part section = part(PlanPart.SECTION);
        assertThat(json.valueToTree(section).get("value")).isEqualTo(json.valueToTree(section.value()));
    }

    @Test
    void theLanguageOfTheMachineDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            String english = json.writeValueAsString(Severity.WARNING);
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(json.writeValueAsString(Severity.WARNING)).isEqualTo(english);
        } finally {
            Locale.setDefault(before);
        }
    }
}
