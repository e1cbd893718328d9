package org.lmcplan.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Slug;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.config.Baseline;
import org.lmcplan.validate.config.Configuration;
import org.lmcplan.validate.config.ConfigurationRules;
import org.lmcplan.validate.config.FindingSelector;
import org.lmcplan.validate.config.Profile;
import org.lmcplan.validate.config.RuleSetting;
import org.lmcplan.validate.config.Suppression;
import org.lmcplan.validate.rule.Catalogue;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.rule.Rule;
import org.lmcplan.validate.rule.RuleDefinition;
import org.lmcplan.validate.rule.RuleId;

class ProfileTest extends ConfiguredFixture {

    @Test
    void theProfilesOfTheLibrarySetSeverities() {
        Rule<Commitment> note = rule(
                "VN-001",
                (commitment, context) ->
                        context.report(Complaint.of("Advice.", "建议。").hint("do", "做")));
        Configuration configuration =
                Configuration.builder().rules("7", List.of(note)).build();
        assertThat(configuration.profiles())
                .extracting(profile -> profile.name().value())
                .containsExactly("draft", "adopted", "monitoring");
        assertThat(configuration.defaultProfile()).isEqualTo(Slug.of("adopted"));
        Report adopted = configuration.validator(catalogue, TODAY).validate(faulty);
        assertThat(adopted.findings(MARKER).get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(adopted.findings(note.id())).hasSameSizeAs(shipped.commitments());
        assertThat(adopted.catalogueVersion()).isEqualTo(catalogue.version() + "+7");
        Report draft = configuration.validator(catalogue, "draft", TODAY).validate(faulty);
        assertThat(draft.findings(MARKER).get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(draft.outcome(UNIQUE).orElseThrow().severity()).isEqualTo(Severity.ERROR);
        Report monitoring =
                configuration.validator(catalogue, "monitoring", TODAY).validate(faulty);
        assertThat(monitoring.findings(note.id())).isEmpty();
        assertThat(monitoring.outcome(note.id()).orElseThrow())
                .hasToString("VN-001 skipped: the coding of the plan is final");
    }

    @Test
    void aProfileOverridesItsParentsAndALaterParentAnEarlierOne() {
        Configuration configuration = Configuration.builder()
                .profile(Profile.builder("a")
                        .rule(MARKER, new RuleSetting.As(Severity.NOTE))
                        .rule(LEFT_OUT, new RuleSetting.As(Severity.NOTE))
                        .build())
                .profile(Profile.builder("b")
                        .rule(MARKER, new RuleSetting.As(Severity.WARNING))
                        .severity(Severity.ERROR, new RuleSetting.As(Severity.NOTE))
                        .build())
                .profile(Profile.builder("c").extending("a").extending("b").build())
                .profile(Profile.builder("d")
                        .extending("c")
                        .rule(LEFT_OUT, new RuleSetting.AsDefined())
                        .build())
                .defaultProfile(Slug.of("d"))
                .build();
        Report report = configuration.validator(catalogue, TODAY).validate(shipped);
        assertThat(severity(report, MARKER)).isEqualTo(Severity.WARNING);
        assertThat(severity(report, LEFT_OUT)).isEqualTo(Severity.ERROR);
        assertThat(severity(report, RuleId.of("LMC-V401"))).isEqualTo(Severity.NOTE);
        assertThat(severity(report, UNIQUE)).isEqualTo(Severity.ERROR);
        Report ofC = configuration.validator(catalogue, "c", TODAY).validate(shipped);
        assertThat(severity(ofC, LEFT_OUT)).isEqualTo(Severity.NOTE);
    }

    @Test
    void aProfileMayAskForARuleThatRunsOnlyOnRequest() {
        RuleId onRequest = RuleId.of("LMC-V601");
        Catalogue<Rule<?>> catalogue = Validator.standard().catalogue();
        Plan other = shipped.toBuilder().framework(Slug.of("three-lakes")).build();
        Profile adopted = Profile.ADOPTED.withRule(onRequest, new RuleSetting.As(Severity.NOTE));
        Configuration asking = Configuration.standard().withProfile(adopted);
        assertThat(asking.profiles()).hasSameSizeAs(Configuration.standard().profiles());
        assertThat(asking.validator(catalogue, TODAY)
                        .validate(other)
                        .outcome(onRequest)
                        .orElseThrow())
                .hasToString(onRequest + " passed");
        assertThat(Configuration.standard()
                        .validator(catalogue, TODAY)
                        .validate(other)
                        .outcome(onRequest)
                        .orElseThrow())
                .hasToString(onRequest + " skipped: the rule runs only where it is asked for");
    }

    @Test
    void aSettingTakesThePlaceOfTheOneBefore() {
        Profile notes = Profile.builder("notes")
                .rule(MARKER, new RuleSetting.As(Severity.NOTE))
                .build();
        assertThat(notes.withRule(MARKER, new RuleSetting.AsDefined()).rules())
                .containsExactly(Map.entry(MARKER, new RuleSetting.AsDefined()));
    }

    @Test
    void inconsistentConfigurationsAreRejected() {
        Configuration.Builder builder = Configuration.builder();
        assertThatThrownBy(() -> builder.profile(Profile.builder("draft").build()))
                .hasMessage("there already is a profile 'draft'");
        assertThatThrownBy(() -> Configuration.builder()
                        .profile(Profile.builder("a").extending("b").build())
                        .build())
                .hasMessage("there is no profile 'b' to extend");
        assertThatThrownBy(() -> Configuration.builder()
                        .profile(Profile.builder("a").extending("b").build())
                        .profile(Profile.builder("b").extending("a").build())
                        .build())
                .hasMessage("the profile 'a' extends itself");
        for (String unknown : List.of("missing", "No Body")) {
            assertThatThrownBy(() -> Configuration.standard().validator(catalogue, unknown, TODAY))
                    .hasMessage("there is no profile '" + unknown + "'");
        }
        for (RuleSetting setting :
                List.of(new RuleSetting.Off(Message.of("no", "否")), new RuleSetting.As(Severity.WARNING))) {
            assertThatThrownBy(() -> under(UNIQUE, setting))
                    .hasMessage("the rule LMC-V101 cannot be turned off or downgraded");
        }
        assertThatThrownBy(() -> under(RuleId.of("VN-001"), new RuleSetting.AsDefined()))
                .hasMessage("the catalogue holds no rule VN-001");
        assertThatThrownBy(() -> Suppression.of(FindingSelector.of(MARKER), "r", TODAY))
                .hasMessageStartingWith("a suppression needs the path, the subject or the words of a finding");
        assertThatThrownBy(() -> Suppression.about("3-1", MARKER, " ", TODAY))
                .hasMessage("a suppression needs a reason");
        assertThatThrownBy(() -> new Baseline("", List.of())).hasMessage("a baseline needs a reason");
    }

    @Test
    void aRuleThatCannotBeSuppressedMayKeepItsSeverity() {
        assertThat(severity(under(UNIQUE, new RuleSetting.As(Severity.ERROR)).validate(shipped), UNIQUE))
                .isEqualTo(Severity.ERROR);
    }

    @Test
    void theRulesAboutConfigurationsAreWordedInBothLanguagesAndCannotBeSuppressed() {
        assertThat(ConfigurationRules.definitions())
                .extracting(definition -> definition.id().value())
                .containsExactly("LMC-C101", "LMC-C102", "LMC-C103", "LMC-C104", "LMC-C105", "LMC-C106", "LMC-C107");
        assertThat(ConfigurationRules.definitions()).allSatisfy(definition -> {
            assertThat(definition.suppressible()).isFalse();
            assertThat(List.of(definition.requirement(), definition.reason())).allSatisfy(words -> {
                assertThat(words.in(Locale.ENGLISH)).endsWith(".");
                assertThat(words.in(Locale.CHINESE)).endsWith("。");
            });
        });
    }

    @Test
    void aFindingMadeByHandMustFillItsComplaint() {
        RuleDefinition rule = RuleDefinition.of("VN-001", Severity.NOTE);
        Complaint complaint = Complaint.of("Seen {what}.", "见 {what}。");
        assertThatThrownBy(() -> Finding.of(rule, "x", DocumentPath.root(), complaint, java.util.Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Finding.of(rule, "x", DocumentPath.root(), complaint, java.util.Map.of("what", "it"))
                        .message())
                .isEqualTo("Seen it.");
    }
}
