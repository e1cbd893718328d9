package org.lmcplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

class HelpTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyCommandOptionAndArgumentIsDescribedInBothLanguages(String language) {
        List<String> undescribed = new ArrayList<>();
        collect(CommandLines.in(Locale.forLanguageTag(language)), undescribed);
        assertThat(undescribed).isEmpty();
    }

    private static void collect(CommandLine line, List<String> undescribed) {
        CommandSpec spec = line.getCommandSpec();
        if (spec.usageMessage().description().length == 0) {
            undescribed.add(spec.qualifiedName());
        }
        for (ArgSpec argument : spec.args()) {
            if (argument.description().length == 0) {
                undescribed.add(spec.qualifiedName() + " " + argument.paramLabel() + " " + argument);
            }
        }
        line.getSubcommands().values().forEach(sub -> collect(sub, undescribed));
    }
}
