package org.lmcplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandSentencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lmc query plan.yaml 'a = b and c = d and e = f' | 2 more mistakes follow",
                "lmc query plan.yaml 'a = b and c = d' | 1 more mistake follows",
                "lmc diff plan.yaml cut-off.yaml --fail-on removed | changes count for --fail-on removed.",
                "lmc diff plan.yaml cut-off.yaml --fail-on softened | changes count for --fail-on softened.",
                "lmc show --as-of 0000-01-01 3-1 | expects a day of the years 1 to 9999",
                "lmc assess --what indicators --where 'force = urge' | --where does not apply to --what indicators.",
                "lmc assess --what summary --where 'force = urge' | --where does not apply to --what summary.",
                "lmc show --search water --all | Only one of ID",
                "lmc show --all --where 'force = urge' | Only one of ID",
                "lmc show plan.yaml no-such-id | nothing with the id",
                "lmc query register.yaml 'id exists' | which --plan does not name",
                "lmc query plan.yaml 'gloss exists' --by gloss | Nothing matches.",
                "lmc query plan.yaml 'gloss exists' --by gloss --format csv | value,count",
                "lmc report plan.yaml register.yaml -d report/ --as-of 2026-06-30 | Wrote report/progress.en.html."
            })
    void whatIsSaidNamesTheTrouble(String line, String said, @TempDir Path temp) throws IOException {
        assertThat(ShellCase.of(line.strip()).run(World.in(temp), Locale.ENGLISH))
                .contains(said.strip());
    }
}
