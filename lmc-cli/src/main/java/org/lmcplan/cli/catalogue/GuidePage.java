package org.lmcplan.cli.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lmcplan.validate.Validator;

/**
 * A page about rules or faults, divided at its headings.
 *
 * @param sections the parts below each heading, by heading
 */
record GuidePage(Map<String, List<Part>> sections) {

    /** Every page is kept in the jar of the rules, because reports link to it. */
    private static final String FOLDER = "/META-INF/docs/";

    /**
     * An example or one line of prose.
     *
     * @param language the language of the example, such as {@code yaml}; empty for prose
     * @param lines the text
     */
    record Part(String language, List<String> lines) {}

    /** Reads the page with this name, such as {@code rules/LMC-V401.md}; a page that does not exist is empty. */
    static GuidePage read(String name) {
        try (InputStream page = Validator.class.getResourceAsStream(FOLDER + name)) {
            return new GuidePage(
                    page == null
                            ? Map.of()
                            : divide(new String(page.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, List<Part>> divide(String[] lines) {
        Map<String, List<Part>> sections = new LinkedHashMap<>();
        List<Part> section = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].startsWith("```")) {
                String language = lines[i].substring(3);
                List<String> example = new ArrayList<>();
                for (i++; i < lines.length && !lines[i].equals("```"); i++) {
                    example.add(lines[i]);
                }
                section.add(new Part(language, example));
            } else if (lines[i].startsWith("#")) {
                section = sections.computeIfAbsent(lines[i].replaceFirst("#+ ", ""), heading -> new ArrayList<>());
            } else if (!lines[i].isBlank()) {
                section.add(new Part("", List.of(lines[i])));
            }
        }
        return sections;
    }

    /** Returns the parts below a heading; empty if there is none. */
    List<Part> section(String heading) {
        return sections.getOrDefault(heading, List.of());
    }
}
