package org.lmcplan.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lmcplan.io.fault.SourceMap;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.rule.RuleId;
import org.lmcplan.validate.rule.RuleOutcome;

/**
 * Documents in folders named after rules, each with the expected findings of that rule beside it.
 *
 * @param folder the folder that contains those of the rules
 */
public record Gallery(Path folder) {

    /** The date as of which all documents are judged. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);

    /** Returns the gallery in this folder of the test resources. */
    public static Gallery of(String name) {
        return new Gallery(Path.of("src/test/resources/org/lmcplan/validate", name));
    }

    public List<Path> cases() {
        return files(".yaml");
    }

    public List<Path> files(String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Path> casesOf(RuleId rule) {
        return cases().stream()
                .filter(document -> ruleOf(document).equals(rule))
                .toList();
    }

    /** Returns the shortest case of a rule that has findings, or that has none. Cases named after a language are special. */
    public Path example(RuleId rule, boolean clean) {
        return casesOf(rule).stream()
                .filter(document -> isClean(document) == clean)
                .filter(document -> !String.valueOf(document.getFileName()).startsWith("text-in-"))
                .min(Comparator.comparingInt(document -> text(document).length()))
                .orElseThrow();
    }

    public static RuleId ruleOf(Path document) {
        return RuleId.of(String.valueOf(document.getName(document.getNameCount() - 2)));
    }

    public static Path expected(Path document) {
        return document.resolveSibling(String.valueOf(document.getFileName()).replace(".yaml", ".findings"));
    }

    public static boolean isClean(Path document) {
        return text(expected(document)).isEmpty();
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Checks that exactly these rules have cases, both with findings and without, and that no file is left over. */
    public void assertCovers(List<RuleId> rules) {
        assertThat(rules)
                .allSatisfy(rule ->
                        assertThat(casesOf(rule)).anyMatch(Gallery::isClean).anyMatch(document -> !isClean(document)));
        assertThat(cases()).allMatch(document -> rules.contains(ruleOf(document)));
        assertThat(cases().stream().map(Gallery::expected)).containsExactlyElementsOf(files(".findings"));
    }

    /** Checks that exactly the expected findings were found; with {@code -Dlmc.write.pages=true}, writes them first. */
    public static void assertExpected(Path document, List<Finding> findings) throws IOException {
        String lines = findings.stream().map(Gallery::lines).collect(Collectors.joining());
        if (Boolean.getBoolean("lmc.write.pages")) {
            Files.writeString(expected(document), lines);
        }
        assertThat(lines).isEqualTo(text(expected(document)));
    }

    /**
     * Checks that the report on a shipped document has exactly the findings in a file, which explains each rule in a line that
     * starts with {@code #}; that these are notes; and that every rule ran that runs without being asked for.
     */
    public static void assertExplained(String name, Report report) throws IOException {
        Path expected = Path.of("src/test/resources/org/lmcplan/validate", name);
        String reasons = text(expected)
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        String lines = reasons
                + report.findings().stream().map(finding -> finding + "\n").collect(Collectors.joining());
        if (Boolean.getBoolean("lmc.write.pages")) {
            Files.writeString(expected, lines);
        }
        assertThat(text(expected)).isEqualTo(lines);
        assertThat(report.findings())
                .allMatch(finding -> reasons.contains("# " + finding.rule() + " "))
                .allMatch(finding -> finding.severity() == Severity.NOTE);
        assertThat(report.rules())
                .noneMatch(outcome -> outcome.status() == RuleOutcome.Status.FAILED)
                .allMatch(outcome -> outcome.status() != RuleOutcome.Status.SKIPPED
                        || outcome.rule().optional());
    }

    /** Checks that the message and the hint of a finding are complete in both languages, and that its rule did not fail. */
    public static void assertInBothLanguages(Finding finding) {
        assertThat(finding.message(Locale.SIMPLIFIED_CHINESE))
                .endsWith("。")
                .doesNotContainPattern("(?<!\\\\u)\\{")
                .isNotEqualTo(finding.message());
        assertThat(finding.message()).endsWith(".").doesNotContainPattern("(?<!\\\\u)\\{");
        assertThat(finding.hint(Locale.SIMPLIFIED_CHINESE)).doesNotEndWith("。").isNotEqualTo(finding.hint());
        assertThat(finding.hint()).doesNotEndWith(".").isNotBlank();
        assertThat(finding.isInternal()).isFalse();
    }

    /** Checks that the paths of a finding exist in the document. */
    public static void assertLocated(Finding finding, SourceMap map) {
        assertThat(Stream.concat(Stream.of(finding.path()), finding.related().stream()))
                .allMatch(path -> map.locate(path).isPresent());
    }

    /** A finding with its related paths, each on a line of its own. */
    private static String lines(Finding finding) {
        return finding
                + "\n"
                + finding.related().stream().map(path -> "  see " + path + "\n").collect(Collectors.joining());
    }
}
