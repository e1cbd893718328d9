package org.lmcplan.validate.rule;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.lmcplan.model.text.SafeText;
import org.lmcplan.model.text.Sha256;

/**
 * Identifies a finding across reports, even if parts of the document have moved. Made of the rule, the subject and the
 * properties, but not of the path, the severity or the words of the message. For the failure of a rule, made of the rule and
 * the subject alone.
 *
 * <p>Several findings of one report can have all of that in common. They are distinguished by their order: {@link #ofAll}.
 *
 * @param value 32 hexadecimal digits; for the second and later findings that have all of that in common, with a number:
 *     {@code 0f…9c:2}
 */
public record Fingerprint(String value) implements Comparable<Fingerprint> {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}(:([2-9]|[1-9][0-9]{1,8}))?");
    private static final int BYTES = 16;

    public Fingerprint {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a fingerprint is written as 32 hexadecimal digits, with :2 after them for the second of several like"
                            + " findings, not '" + SafeText.excerpt(value) + "'");
        }
    }

    /**
     * Parses a fingerprint.
     *
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static Fingerprint of(String text) {
        return new Fingerprint(text);
    }

    /** The fingerprint of a finding, as the first or only one of its kind. */
    public static Fingerprint of(Finding finding) {
        MessageDigest digest = Sha256.digest();
        add(digest, finding.rule().value());
        add(digest, finding.isInternal() ? "failure" : "breach");
        add(digest, finding.subject());
        if (!finding.isInternal()) {
            finding.properties().forEach((name, value) -> {
                add(digest, name);
                add(digest, value);
            });
        }
        return new Fingerprint(HexFormat.of().formatHex(digest.digest(), 0, BYTES));
    }

    /** The fingerprints of the findings of one report, in their order: no two are equal. */
    public static List<Fingerprint> ofAll(List<Finding> findings) {
        Map<Fingerprint, Integer> seen = new HashMap<>();
        List<Fingerprint> all = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            Fingerprint first = of(finding);
            int ordinal = seen.merge(first, 1, Integer::sum);
            all.add(ordinal == 1 ? first : new Fingerprint(first.value + ":" + ordinal));
        }
        return List.copyOf(all);
    }

    /** Adds a text with its length first, so that no two lists of texts give the same bytes. */
    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }

    @Override
    public int compareTo(Fingerprint other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
