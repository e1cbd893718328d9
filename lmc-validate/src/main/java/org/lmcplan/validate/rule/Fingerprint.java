package org.lmcplan.validate.rule;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.problem.Problem;
import org.lmcplan.model.text.NullCheck;
import org.lmcplan.model.text.SafeText;
import org.lmcplan.model.text.Sha256;

/**
 * Identifies a finding across reports: the same in a baseline, in JSON and in SARIF. Made of the rule, the subject and the
 * properties, but not of the path, the severity or the words of the message. For the failure of a rule, made of the rule and
 * the subject alone. Faults of form have fingerprints, too, made of the kind, the keys of the path and the properties.
 *
 * <p>It does not change when lines are inserted elsewhere. A commitment counts by its quote and a section by its title, numbers
 * of sections and commitments among the properties are left out, and so is the text of a whole body and the date of the
 * validation. Several findings of one report can have all the rest in common. They are distinguished by their order in the
 * document: {@link #ofAll}.
 *
 * @param value 32 hexadecimal digits; for the second and later findings that have all of that in common, with a number:
 *     {@code 0f…9c:2}
 */
public record Fingerprint(String value) implements Comparable<Fingerprint>, Serializable {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}(:([2-9]|[1-9][0-9]{1,8}))?");
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
    private static final int BYTES = 16;
    private static final String ANY = "#";
    private static final int FIRST_YEAR = 1000;
    private static final Set<String> OF_THE_DAY = Set.of("asOf");

    public Fingerprint {
        if (!FORM.matcher(Objects.requireNonNull(value, "value")).matches()) {
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
        return new Fingerprint(Objects.requireNonNull(text, "text"));
    }

    /** Parses a fingerprint; returns empty if the text is not of that form. */
    public static Optional<Fingerprint> parse(String text) {
        return FORM.matcher(Objects.requireNonNull(text, "text")).matches()
                ? Optional.of(new Fingerprint(text))
                : Optional.empty();
    }

    /** The fingerprint of a problem, as the first or only one of its kind. */
    public static Fingerprint of(Problem problem) {
        Objects.requireNonNull(problem, "problem");
        if (problem instanceof SuppressedFinding suppressed) {
            return of(suppressed.finding());
        }
        return problem instanceof Finding finding ? ofFinding(finding) : ofFault(problem);
    }

    /** A fault of form is known by its kind, the keys that lead to it, and the values that it names. */
    private static Fingerprint ofFault(Problem fault) {
        MessageDigest digest = Sha256.digest();
        add(digest, fault.code());
        add(digest, "fault");
        add(digest, fault.subject());
        fault.path().segments().forEach(segment -> add(digest, isIndex(segment) ? ANY : segment));
        fault.properties().forEach((name, value) -> {
            add(digest, name);
            add(digest, comparable(value));
        });
        return new Fingerprint(HexFormat.of().formatHex(digest.digest(), 0, BYTES));
    }

    private static Fingerprint ofFinding(Finding finding) {
        MessageDigest digest = Sha256.digest();
        add(digest, finding.rule().value());
        add(digest, finding.isInternal() ? "failure" : "breach");
        add(digest, subject(finding));
        if (!finding.isInternal()) {
            finding.properties().forEach((name, value) -> {
                add(digest, name);
                add(digest, lasting(finding, name, value));
            });
        }
        return new Fingerprint(HexFormat.of().formatHex(digest.digest(), 0, BYTES));
    }

    /**
     * The fingerprints of the problems of one report, in their order: no two are equal. Like problems are numbered by their
     * paths, so that the order in which a report lists them does not matter.
     */
    public static List<Fingerprint> ofAll(List<? extends Problem> findings) {
        NullCheck.elements(findings, "findings");
        Map<Fingerprint, List<Integer>> alike = new HashMap<>();
        for (int i = 0; i < findings.size(); i++) {
            alike.computeIfAbsent(of(findings.get(i)), first -> new ArrayList<>(1))
                    .add(i);
        }
        Fingerprint[] all = new Fingerprint[findings.size()];
        alike.forEach((first, indexes) -> {
            if (indexes.size() > 1) {
                indexes.sort(Comparator.comparing(index -> findings.get(index).path(), Fingerprint::compare));
            }
            IntStream.range(0, indexes.size())
                    .forEach(i -> all[indexes.get(i)] = i == 0 ? first : new Fingerprint(first.value + ":" + (i + 1)));
        });
        return List.copyOf(Arrays.asList(all));
    }

    /** Returns words in the form in which they are compared: composed, without line breaks and runs of spaces. */
    public static String comparable(String words) {
        Objects.requireNonNull(words, "words");
        return Normalizer.normalize(WHITE_SPACE.matcher(words.strip()).replaceAll(" "), Normalizer.Form.NFC);
    }

    private static String subject(Finding finding) {
        String kind = CommitmentId.parse(finding.subject()).isPresent() ? "commitment " : "section ";
        return finding.words().map(words -> kind + comparable(words)).orElseGet(finding::subject);
    }

    /** Returns what a property contributes: a mark in place of a value that changes when something else is edited. */
    private static String lasting(Finding finding, String name, String value) {
        boolean isBody = name.equals("text") && finding.path().toString().endsWith("/body");
        return isBody || OF_THE_DAY.contains(name) || isNumber(value) ? ANY : comparable(value);
    }

    /** Whether a value is one or more numbers of sections or commitments. Years and months are not. */
    private static boolean isNumber(String value) {
        return Stream.of(value.split(", ", -1))
                .allMatch(one -> SectionNumber.parse(one)
                        .or(() -> CommitmentId.parse(one).map(CommitmentId::section))
                        .filter(number -> number.parts().get(0) < FIRST_YEAR)
                        .isPresent());
    }

    /** Compares paths in the order of a document: indexes as numbers. */
    private static int compare(DocumentPath one, DocumentPath other) {
        List<String> first = one.segments();
        List<String> second = other.segments();
        for (int i = 0; i < Math.min(first.size(), second.size()); i++) {
            String a = first.get(i);
            String b = second.get(i);
            boolean areIndexes = isIndex(a) && isIndex(b);
            int order = areIndexes && a.length() != b.length() ? a.length() - b.length() : a.compareTo(b);
            if (order != 0) {
                return order;
            }
        }
        return first.size() - second.size();
    }

    private static boolean isIndex(String segment) {
        return segment.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Adds a text with its length first, so that no two lists of texts give the same bytes. */
    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }

    @Override
    public int compareTo(Fingerprint other) {
        Objects.requireNonNull(other, "other");
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
