package org.lmcplan.validate.format;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.lmcplan.model.DocumentPath;

/** Writes where something stands as SARIF has it: in a document as far as that is known, and in the plan. */
final class SarifPlaces {

    private static final String UNRESERVED = "-._~/";

    private final ReportView view;
    private final JsonText json;

    SarifPlaces(ReportView view, JsonText json) {
        this.view = view;
        this.json = json;
    }

    /** A location; a region only where the place is known, as one without a line means the whole document. */
    void location(DocumentPath path, String subject) {
        Optional<Spot> spot = view.locate(path);
        spot.map(Spot::source)
                .or(view::source)
                .ifPresent(source -> json.object("physicalLocation", () -> {
                    json.object("artifactLocation", () -> json.put("uri", uri(source)));
                    spot.ifPresent(this::region);
                }));
        json.array(
                "logicalLocations",
                () -> json.item(() -> {
                    if (!subject.isEmpty()) {
                        json.put("name", Visible.line(subject));
                    }
                    json.put("fullyQualifiedName", path.toString());
                }));
    }

    private void region(Spot spot) {
        json.object("region", () -> {
            json.put("startLine", spot.line());
            json.put("startColumn", spot.column());
            if (spot.hasEnd()) {
                json.put("endLine", spot.endLine());
                json.put("endColumn", spot.endColumn());
            }
        });
    }

    /** The name of a document as a reference: as it is where it is an address of a file or page, otherwise as a path. */
    static String uri(String source) {
        if (source.matches("(?s)(file|https?):.*")) {
            try {
                return URI.create(source).toASCIIString();
            } catch (IllegalArgumentException e) {
                return encoded(source);
            }
        }
        return encoded(source);
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
