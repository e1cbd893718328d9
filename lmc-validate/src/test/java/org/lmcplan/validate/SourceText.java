package org.lmcplan.validate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The published abstract as it was found, and the part of it that is the plan's text. */
public final class SourceText {

    /** What the page and the newspaper added to the text. */
    private static final List<String> NOT_THE_PLAN = List.of("发布时间:", "(新华社", "《 人民日报 》", "(责编:");

    private SourceText() {}

    /** Paragraph by paragraph, without indents, blank lines and what is not part of the text of the plan. */
    static String ofPlan() {
        return whole().lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.startsWith("  ") ? line.substring(2) : line)
                .filter(line -> NOT_THE_PLAN.stream().noneMatch(line::startsWith))
                .collect(Collectors.joining("\n"));
    }

    public static String whole() {
        String name = "lmc-plan-2023-2027-abstract.zh.txt";
        try (InputStream in = Objects.requireNonNull(SourceText.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
