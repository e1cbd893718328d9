package org.lmcplan.validate.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.LmcReader;
import org.lmcplan.model.Plan;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.validate.RegisterValidator;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.RuleId;

/** The registers in folders named for rules, each with what is found in it written beside it. */
final class RegisterGallery {

    /** The date as of which all of them are judged. */
    static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);

    static final Plan PLAN = BundledPlan.LMC_2023_2027.load();

    private static final Path FOLDER = Path.of("src/test/resources/org/lmcplan/validate/register");

    private RegisterGallery() {}

    static List<Path> cases() {
        return files(".yaml");
    }

    static List<Path> casesOf(RuleId rule) {
        return cases().stream()
                .filter(document -> ruleOf(document).equals(rule))
                .toList();
    }

    static List<Path> files(String ending) {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Register read(Path document) {
        return LmcReader.create().readRegister(DocumentSource.file(document)).orThrow();
    }

    /** What the rule that the folder is named for finds. */
    static List<Finding> findings(Path document) {
        return all(document).stream()
                .filter(finding -> finding.rule().equals(ruleOf(document)))
                .toList();
    }

    /** What every rule finds. */
    static List<Finding> all(Path document) {
        return RegisterValidator.builder()
                .asOf(AS_OF)
                .build()
                .validate(PLAN, read(document))
                .findings();
    }

    /** Each finding with the places that it points to besides, each on a line of its own. */
    static String lines(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding
                        + "\n"
                        + finding.related().stream()
                                .map(path -> "  see " + path + "\n")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
    }

    static Path expected(Path document) {
        return document.resolveSibling(String.valueOf(document.getFileName()).replace(".yaml", ".findings"));
    }

    static RuleId ruleOf(Path document) {
        return RuleId.of(String.valueOf(document.getName(document.getNameCount() - 2)));
    }

    static boolean isClean(Path document) {
        return text(expected(document)).isEmpty();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
