package org.lmcplan.validate.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.Plan;
import org.lmcplan.model.diff.PlanDiff;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.RegisterValidator;
import org.lmcplan.validate.TransitionValidator;
import org.lmcplan.validate.Validator;

/** Catalogues with rules of an application, given by it or found where it asks for them. */
class RuleServicesTest {

    private static final String PACKAGE = "org.lmcplan.validate.provided.";
    private static final Plan PLAN = BundledPlan.LMC_2023_2027.load();

    /** A rule on plans. */
    private record PlanRule(String name) implements Rule<Commitment> {

        @Override
        public RuleDefinition definition() {
            return RuleDefinition.of(name, Severity.NOTE).requires("Nothing.");
        }

        @Override
        public RuleScope<Commitment> scope() {
            return RuleScope.each(Commitment.class);
        }

        @Override
        public void check(Commitment commitment, RuleContext context) {
            context.report(Complaint.of("Found."));
        }
    }

    private record OwnRegisterRule() implements RegisterRule {

        @Override
        public RuleDefinition definition() {
            return RuleDefinition.of("ACME-2", Severity.NOTE);
        }

        @Override
        public void check(RegisterWithPlan register, FindingReporter reporter) {}
    }

    private record OwnTransitionRule() implements TransitionRule {

        @Override
        public RuleDefinition definition() {
            return RuleDefinition.of("ACME-3", Severity.NOTE);
        }

        @Override
        public void check(PlanDiff diff, FindingReporter reporter) {}
    }

    @Test
    void aCatalogueIsExtendedByOwnRules() {
        Catalogue<Rule<?>> standard = Validator.standard().catalogue();
        Catalogue<Rule<?>> mine = standard.plus("acme/1", List.of(new PlanRule("ACME-1")));

        assertThat(mine.version()).isEqualTo(standard.version() + "+acme/1");
        assertThat(mine.rules()).hasSize(standard.rules().size() + 1);
        assertThat(Validator.of(mine).validate(PLAN).findings(RuleId.of("ACME-1")))
                .hasSize(PLAN.commitments().size());
        assertThat(RegisterValidator.standard()
                        .catalogue()
                        .plus("1", List.of(new OwnRegisterRule()))
                        .find(RuleId.of("ACME-2")))
                .isPresent();
        assertThat(TransitionValidator.standard()
                        .catalogue()
                        .plus("1", List.of(new OwnTransitionRule()))
                        .find(RuleId.of("ACME-3")))
                .isPresent();
    }

    @Test
    void anIdThatIsTakenOrReservedIsRefused() {
        Catalogue<Rule<?>> mine = Validator.standard().catalogue().plus("1", List.of(new PlanRule("ACME-1")));

        assertThatThrownBy(() -> mine.plus("2", List.of(new PlanRule("ACME-1"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PlanRule has the id ACME-1, and so has");
        assertThatThrownBy(() -> mine.plus("2", List.of(new PlanRule("ACME-2"), new PlanRule("ACME-2"))))
                .hasMessageContaining("has the id ACME-2, and so has");
        assertThatThrownBy(() -> mine.plus("2", List.of(new PlanRule("LMC-V999"))))
                .hasMessageContaining("ids that begin with LMC- are reserved");
    }

    @Test
    void rulesOfOtherJarsAreFoundInTheOrderOfTheirIds() {
        List<Rule<?>> found = RuleServices.planRules(new OtherJar("SecondRule", "FirstRule"));

        assertThat(found).extracting(rule -> rule.id().value()).containsExactly("ACME-1", "ACME-2");
        Report report = Validator.of(Validator.standard().catalogue().plus("installed", found))
                .validate(PLAN);
        assertThat(report.findings(RuleId.of("ACME-2"))).isNotEmpty();
        ClassLoader other = new OtherJar("FirstRule");
        assertThat(RuleServices.registerRules(other)).isEmpty();
        assertThat(RuleServices.transitionRules(other)).isEmpty();
        assertThat(Validator.standard().catalogue().find(RuleId.of("ACME-1"))).isEmpty();
    }

    @Test
    void aBrokenProviderIsNamed() {
        assertThatThrownBy(() -> RuleServices.planRules(new OtherJar("FirstRule", "MissingRule")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a provided Rule cannot be loaded")
                .hasMessageContaining(PACKAGE + "MissingRule");
        assertThatThrownBy(() -> RuleServices.planRules(new OtherJar("NamelessRule")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(PACKAGE + "NamelessRule cannot say its id")
                .hasMessageContaining("'no id'");
    }

    /** A class loader of another jar: it defines the rules of this package itself and lists those that are provided. */
    private static final class OtherJar extends ClassLoader {

        private final String provided;

        OtherJar(String... classes) {
            super(RuleServicesTest.class.getClassLoader());
            provided = Stream.of(classes).map(name -> PACKAGE + name + "\n").collect(Collectors.joining());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(PACKAGE)) {
                return super.loadClass(name, resolve);
            }
            Class<?> known = findLoadedClass(name);
            return known == null ? findClass(name) : known;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            try (InputStream in = RuleServicesTest.class.getResourceAsStream("/" + name.replace('.', '/') + ".class")) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            if (!name.equals("META-INF/services/" + Rule.class.getName())) {
                return super.getResources(name);
            }
            Path file = Files.writeString(Files.createTempFile("services", ""), provided);
            file.toFile().deleteOnExit();
            return Collections.enumeration(List.of(file.toUri().toURL()));
        }
    }
}
