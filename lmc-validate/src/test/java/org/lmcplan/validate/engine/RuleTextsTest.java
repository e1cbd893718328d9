package org.lmcplan.validate.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.RegisterValidator;
import org.lmcplan.validate.TransitionValidator;
import org.lmcplan.validate.Validator;
import org.lmcplan.validate.rule.Catalogue;
import org.lmcplan.validate.rule.CatalogueRule;
import org.lmcplan.validate.rule.RuleDefinition;

class RuleTextsTest {

    static List<Arguments> catalogues() {
        return List.of(
                Arguments.of("plan", Validator.standard().catalogue()),
                Arguments.of("register", RegisterValidator.standard().catalogue()),
                Arguments.of("transition", TransitionValidator.standard().catalogue()));
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void theFileBesideTheRulesHoldsTheirTextsInBothLanguagesAndNoOthers(
            String folder, Catalogue<? extends CatalogueRule> catalogue) throws IOException {
        Properties texts = new Properties();
        Path file = Path.of("src/main/resources/org/lmcplan/validate", folder, "rules.properties");
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        assertThat(texts.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(catalogue.rules().stream()
                        .flatMap(rule -> Stream.of("requirement", "requirement.zh", "reason", "reason.zh")
                                .map(text -> rule.id() + "." + text))
                        .toList());
        assertThat(texts.values()).allSatisfy(text -> assertThat((String) text).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void aRuleWithoutTextsIsRefused(String folder, Catalogue<? extends CatalogueRule> catalogue) {
        CatalogueRule neighbour = catalogue.rules().get(0);
        RuleDefinition unknown = RuleDefinition.of("LMC-X999", Severity.NOTE);
        assertThatIllegalStateException()
                .isThrownBy(() -> RuleTexts.addTo(unknown, neighbour.getClass()))
                .withMessage("rules.properties lacks the text LMC-X999.requirement");
    }
}
