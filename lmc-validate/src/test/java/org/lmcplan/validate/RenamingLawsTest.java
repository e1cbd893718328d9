package org.lmcplan.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.BundledRegister;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanElement;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.Reference;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.Slug;
import org.lmcplan.model.Source;
import org.lmcplan.model.evidence.EvidenceReference;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.model.evidence.RegisterIndex;
import org.lmcplan.validate.rule.Finding;

/** A renaming changes no finding apart from the id in it. */
class RenamingLawsTest {

    private static final Plan PLAN = BundledPlan.LMC_2023_2027.load();
    private static final Register REGISTER = BundledRegister.LMC_2023_2027.load();
    private static final Slug TO = Slug.of("quite-another-name");
    private static final Validator VALIDATOR = Validator.standard();

    /** Lacks every other mechanism and source, so that many references are unresolved. */
    private static final Plan BROKEN = PLAN.toBuilder()
            .mechanisms(everyOther(PLAN.mechanisms()))
            .sources(everyOther(PLAN.sources()))
            .build();

    /** The elements with a name as id; an ordinary build takes one of several. */
    static Stream<Slug> elements() {
        List<Slug> all = PlanIndex.of(BROKEN).elements().stream()
                .map(PlanElement::id)
                .filter(Slug.class::isInstance)
                .map(Slug.class::cast)
                .toList();
        int share = Seeds.share(all.size());
        return IntStream.range(0, share).mapToObj(i -> all.get(i * all.size() / share));
    }

    @Test
    void theBrokenPlanHasFindings() {
        assertThat(VALIDATOR.validate(BROKEN).findings()).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("elements")
    void anElementIsRenamedWithoutChangingAnyFinding(Slug from) {
        Plan renamed = BROKEN.renaming(from, TO);
        assertThat(findings(renamed, TO)).isEqualTo(findings(BROKEN, from));
        assertThat(renamed.renaming(TO, from)).isEqualTo(BROKEN);
        assertThat(PlanIndex.of(renamed).references())
                .filteredOn(reference -> !reference.role().code().equals("source"))
                .noneMatch(reference -> reference.to().equals(from.value()));
    }

    @Test
    void everySourceIsRenamedWithoutChangingAnyFinding() {
        for (Source source : BROKEN.sources()) {
            Plan renamed = BROKEN.renamingSource(source.id(), TO);
            assertThat(findings(renamed, TO)).isEqualTo(findings(BROKEN, source.id()));
            assertThat(renamed.renamingSource(TO, source.id())).isEqualTo(BROKEN);
        }
    }

    @Test
    void aRegisterThatFollowsKeepsAllItsReferences() {
        elements().filter(id -> PlanIndex.of(PLAN).find(id).isPresent()).forEach(from -> {
            Register followed = REGISTER.renamingInPlan(from, TO);
            assertThat(unresolved(PLAN.renaming(from, TO), followed)).isEqualTo(unresolved(PLAN, REGISTER));
            assertThat(followed.renamingInPlan(TO, from)).isEqualTo(REGISTER);
        });
        SectionNumber chapter = SectionNumber.of("4");
        SectionNumber other = SectionNumber.of("9");
        assertThat(unresolved(PLAN.renaming(chapter, other), REGISTER.renamingInPlan(chapter, other)))
                .isEqualTo(unresolved(PLAN, REGISTER));
    }

    @Test
    void everySectionIsRenumberedWithAllReferencesToIt() {
        SectionNumber to = SectionNumber.of("99");
        PLAN.sections().forEach(section -> {
            Plan renamed = PLAN.renaming(section.number(), to);
            assertThat(PlanIndex.of(renamed).references()).allMatch(Reference::resolved);
            assertThat(renamed.renaming(to, section.number())).isEqualTo(PLAN);
        });
    }

    private static List<String> findings(Plan plan, Slug id) {
        Pattern word = Pattern.compile("(?<![\\w-])" + id + "(?![\\w-])");
        return VALIDATOR.validate(plan).findings().stream()
                .map((Finding finding) -> word.matcher(finding + " " + finding.sentence(Locale.CHINA))
                        .replaceAll("…"))
                .sorted()
                .toList();
    }

    private static List<EvidenceReference> unresolved(Plan plan, Register register) {
        return RegisterIndex.of(PlanIndex.of(plan), register).references().stream()
                .filter(reference -> !reference.resolved())
                .toList();
    }

    private static <T> List<T> everyOther(List<T> list) {
        return IntStream.range(0, list.size())
                .filter(i -> i % 2 == 0)
                .mapToObj(list::get)
                .toList();
    }
}
