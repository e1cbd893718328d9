package org.lmcplan.model.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.DocumentPath;

class ProblemTest {

    @Test
    void theSentenceIsTheMessageWithTheHintInBracketsOfItsLanguage() {
        Problem problem = new Example("write 2023", "请写 2023");
        assertThat(problem.sentence(Locale.ENGLISH)).isEqualTo("the year is missing (write 2023)");
        assertThat(problem.sentence(Locale.CHINESE)).isEqualTo("缺少年份（请写 2023）");
    }

    @Test
    void withoutAHintTheSentenceIsTheMessage() {
        assertThat(new Example("", "").sentence(Locale.ENGLISH)).isEqualTo("the year is missing");
    }

    private record Example(String english, String chinese) implements Problem {
        @Override
        public String code() {
            return "LMC-F000";
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public DocumentPath path() {
            return DocumentPath.root();
        }

        @Override
        public Optional<Location> location() {
            return Optional.empty();
        }

        @Override
        public String message(Locale locale) {
            return Message.of("the year is missing", "缺少年份").in(locale);
        }

        @Override
        public String hint(Locale locale) {
            return Message.of(english, chinese).in(locale);
        }

        @Override
        public SortedMap<String, String> properties() {
            return Collections.emptySortedMap();
        }
    }
}
