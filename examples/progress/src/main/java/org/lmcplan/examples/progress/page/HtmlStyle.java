package org.lmcplan.examples.progress.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The style of the page, the marks of statuses, and the policy by which a browser takes nothing from elsewhere. */
final class HtmlStyle {

    static final String TEXT = read("page.css");
    static final String SYMBOLS = read("marks.svg");
    static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private HtmlStyle() {}

    private static String read(String name) {
        try (InputStream in = Objects.requireNonNull(HtmlStyle.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
