package org.lmcplan.examples.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A page of the documentation with its blocks of code, in their order. */
final class DocumentationPage {

    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\n(.*?)```", Pattern.DOTALL);

    private final String text;

    private DocumentationPage(String text) {
        this.text = text;
    }

    /** Reads a page by its path from the root of the project. */
    static DocumentationPage of(String path) throws IOException {
        return new DocumentationPage(Files.readString(ROOT.resolve(path)));
    }

    String text() {
        return text;
    }

    /** The blocks in this language, such as {@code yaml}. */
    List<String> blocks(String language) {
        return BLOCK.matcher(text)
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }

    /** The file that the page shows under its name: a line with the name and a colon, then a block. */
    String file(String name) {
        return Pattern.compile("(?m)^`" + Pattern.quote(name) + "`:\n\n```\\w+\n((?s:.*?))```")
                .matcher(text)
                .results()
                .map((MatchResult file) -> file.group(1))
                .findFirst()
                .orElseThrow();
    }
}
