package org.lmcplan.validate.format;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.problem.Location;
import org.lmcplan.model.problem.Problem;
import org.lmcplan.model.text.SafeText;

/** Writes SARIF locations: physical ones in a document where they are known, and logical ones in the plan. */
final class SarifLocations {

    private static final String UNRESERVED = "-._~/";

    private final ReportView view;
    private final JsonWriter json;

    SarifLocations(ReportView view, JsonWriter json) {
        this.view = view;
        this.json = json;
    }

    /** Writes the location of a problem. */
    void location(Problem problem) {
        location(view.locations().locate(problem), view.locations().source(problem), problem.path(), problem.subject());
    }

    /** Writes the location of another value in the validated document. */
    void location(DocumentPath path) {
        Optional<Location> location = view.locations().locate(path);
        location(location, location.map(Location::source).or(view::source), path, "");
    }

    /** Writes a location, with a region only if the position is known: without one, the whole document is meant. */
    private void location(Optional<Location> location, Optional<String> document, DocumentPath path, String subject) {
        document.ifPresent(source -> json.object("physicalLocation", () -> {
            json.object("artifactLocation", () -> json.put("uri", uri(source)));
            location.map(Location::span)
                    .ifPresent(span -> json.object("region", () -> json.put("startLine", "startColumn", span)));
        }));
        json.array(
                "logicalLocations",
                () -> json.item(() -> {
                    if (!subject.isEmpty()) {
                        json.put("name", SafeText.line(subject));
                    }
                    json.put("fullyQualifiedName", path.toString());
                }));
    }

    /** The URI reference for the name of a document: a URL is kept, an absolute path is a file, anything else is a relative path. */
    static String uri(String source) {
        if (source.matches("(?s)(file|https?):.*")) {
            try {
                return URI.create(source).toASCIIString();
            } catch (IllegalArgumentException e) {
                return encoded(source);
            }
        }
        if (source.matches("(?s)[A-Za-z]:[/\\\\].*")) {
            return "file:///" + source.charAt(0) + ":"
                    + encoded(source.substring(2).replace('\\', '/'));
        }
        return (source.startsWith("/") ? "file://" : "") + encoded(source);
    }

    private static String encoded(String source) {
        StringBuilder uri = new StringBuilder();
        for (byte each : source.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xFF);
            boolean startsAuthority = c == '/' && uri.length() == 1 && uri.charAt(0) == '/';
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
            uri.append(plain && !startsAuthority ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        return uri.toString();
    }
}
