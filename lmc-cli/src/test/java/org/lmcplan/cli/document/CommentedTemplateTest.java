package org.lmcplan.cli.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.EvidenceKind;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.RegisterValidator;
import org.lmcplan.validate.Validator;

class CommentedTemplateTest {

    private static DocumentSource source(CommentedTemplate template, String locale, String language) {
        return DocumentSource.text(text(template, locale, language), Format.YAML);
    }

    private static String text(CommentedTemplate template, String locale, String language) {
        NewDocument.Wishes wishes = new NewDocument.Wishes(
                Slug.of("new-id"),
                Slug.of("new-id"),
                Optional.empty(),
                LanguageTag.of(language),
                LocalDate.of(2026, 11, 23));
        return template.text(Locale.forLanguageTag(locale), wishes);
    }

    @ParameterizedTest
    @CsvSource({"en,en", "en,zh", "zh,zh", "zh,en", "zh,km", "en,pt-BR"})
    void aNewPlanAndItsRegisterAreReadWithoutFaultsAndHaveNoErrors(String locale, String language) {
        Plan plan = LmcReader.create()
                .read(source(CommentedTemplate.PLAN, locale, language))
                .orThrow();
        assertThat(Validator.standard().validate(plan).findings())
                .noneMatch(finding -> finding.severity() == Severity.ERROR);
        Register register = LmcReader.create()
                .readRegister(source(CommentedTemplate.REGISTER, locale, language))
                .orThrow();
        assertThat(RegisterValidator.standard().validate(plan, register).findings())
                .noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void theTemplateOfARegisterHasOneRecordOfEachKind(String locale) {
        String text = text(CommentedTemplate.REGISTER, locale, locale).replaceAll("(?m)^#(?=  )", "");
        Register register = LmcReader.create()
                .readRegister(DocumentSource.text(text, Format.YAML))
                .orThrow();
        assertThat(register.records()).extracting(each -> each.kind()).containsExactlyInAnyOrder(EvidenceKind.values());
    }
}
