package org.lmcplan.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The style sheet of the HTML page, its status icons, and the policy that keeps browsers from loading anything else. */
final class PageStyle {

    static final String CSS = read("page.css");
    static final String ICONS = read("marks.svg");
    static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private PageStyle() {}

    private static String read(String name) {
        try (InputStream in = Objects.requireNonNull(PageStyle.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
