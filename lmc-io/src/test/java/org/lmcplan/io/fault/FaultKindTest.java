package org.lmcplan.io.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.SmallPlan;
import org.lmcplan.model.problem.Message;

class FaultKindTest {

    private static final Pattern PLACE = Pattern.compile("\\{[a-z]+}");

    @Test
    void idsAreUniqueAndHaveOneForm() {
        assertThat(FaultKind.values())
                .extracting(FaultKind::code)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("LMC-F\\d{3}"));
    }

    @Test
    void kindsAreInTheOrderOfTheirIds() {
        assertThat(FaultKind.values()).extracting(FaultKind::code).isSorted();
    }

    @ParameterizedTest
    @EnumSource
    void everyKindIsWordedInBothLanguages(FaultKind kind) {
        Set<String> used = new TreeSet<>();
        for (Message message : List.of(kind.message(), kind.hint())) {
            String english = message.pattern(Locale.ENGLISH);
            String chinese = message.pattern(Locale.CHINESE);
            assertThat(english).isNotBlank();
            assertThat(chinese).isNotBlank();
            assertThat(placesOf(chinese)).hasSameElementsAs(placesOf(english));
            used.addAll(placesOf(english));
        }
        assertThat(kind.arguments()).containsAll(used);
    }

    @Test
    void theFileHasTheTextsOfTheKindsAndNoOthers() throws IOException {
        Properties texts = new Properties();
        try (Reader file =
                Files.newBufferedReader(Path.of("src/main/resources/org/lmcplan/io/fault/faults.properties"))) {
            texts.load(file);
        }
        assertThat(texts.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(Stream.of(FaultKind.values())
                        .flatMap(kind -> Stream.of("message", "message.zh", "hint", "hint.zh")
                                .map(text -> kind.code() + "." + text))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void everyMessageIsOneSentence(FaultKind kind) {
        assertThat(kind.message().pattern(Locale.ENGLISH)).endsWith(".");
        assertThat(kind.message().pattern(Locale.CHINESE)).endsWith("。");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            titel: A small plan | 12:1 error LMC-F301 计划没有键“titel”。（是否应为“title”？自定义键须以 x- 开头）
            title: *plan        | 12:8 error LMC-F204 文档中不允许使用别名“*plan”。（请在此处写出完整的值）
            title: true         | 12:8 error LMC-F305 此处应为文本，实际为真假值 true。（请加引号："true"）
            title:              | 12:7 error LMC-F304 此处应为文本，实际为空值。（请给出值；可缺省的键请删去）
            title: a: b         | 12:9 error LMC-F202 YAML 语法有误：此处不能出现冒号。（含冒号的文本请加引号，或检查缩进）
            """)
    void faultsAreInChineseForChineseLocales(String line, String told) {
        DocumentSource source = SmallPlan.source(SmallPlan.YAML.replace("title: A small plan", line));
        List<Fault> faults = LmcReader.create().read(source).faults();

        assertThat(faults)
                .flatMap(fault -> Stream.of(Locale.CHINESE, Locale.TRADITIONAL_CHINESE)
                        .map(fault::toString)
                        .toList())
                .containsOnly("plan.yaml:" + told);
        assertThat(faults)
                .extracting(fault -> fault.toString(Locale.FRENCH))
                .containsExactlyElementsOf(faults.stream().map(Fault::toString).toList());
    }

    private static List<String> placesOf(String pattern) {
        return PLACE.matcher(pattern)
                .results()
                .map(place -> place.group().substring(1, place.group().length() - 1))
                .distinct()
                .toList();
    }
}
