package org.lmcplan.validate.config;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.DocumentPart;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.text.NullCheck;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.Fingerprint;
import org.lmcplan.validate.rule.RuleId;

/**
 * Selects findings of one rule. A finding must meet all criteria that are given, and one must be given.
 *
 * @param rule the rule
 * @param at the path, or a pattern: {@code *} stands for one key or index, and {@code **} at the end for any path below, or none
 * @param about the subject, as {@link Finding#subject} gives it; a star at the end stands for any text
 * @param words the quote of the commitment, the title of the section, or a text that the message of the finding names; the
 *     indexes of {@code at} and a number in {@code about} then only say where these words were
 * @param within sections; the subject is in one of them or in a subsection, or was read from one
 * @param of kinds of parts
 */
public record FindingSelector(
        RuleId rule,
        Optional<DocumentPath> at,
        Optional<String> about,
        Optional<String> words,
        List<SectionNumber> within,
        Set<DocumentPart> of)
        implements Serializable {

    private static final String ANY = "*";
    /** Longer lists would be compared with every finding. */
    static final int MOST_SECTIONS = 100;

    private static final Set<String> NOT_TEXTS = Set.of("id", "kind", "asOf");

    /** Rejects a malformed pattern, and more than 100 sections. */
    public FindingSelector {
        requireNonNull(rule, "rule");
        requireNonNull(at, "at");
        requireNonNull(about, "about");
        requireNonNull(words, "words");
        within = NullCheck.listOf(within, "within");
        if (within.size() > MOST_SECTIONS) {
            throw new IllegalArgumentException("a suppression has at most " + MOST_SECTIONS + " sections");
        }
        at = at.map(path -> PathPattern.of(path.toString()));
        words = words.map(Fingerprint::comparable);
        of = Set.copyOf(NullCheck.elements(of, "of"));
        about = about.map(FindingSelector::subject);
    }

    /** Returns the subject; rejects a star that is not at the end. */
    static String subject(String text) {
        int star = text.indexOf(ANY);
        if (star >= 0 && star < text.length() - 1) {
            throw new IllegalArgumentException("in a subject, * stands for any text at the end");
        }
        return text;
    }

    /** Selects findings of a rule; add at least one criterion. */
    public static FindingSelector of(RuleId rule) {
        return new FindingSelector(rule, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Set.of());
    }

    /** Selects one finding: by its subject, or by its words where the subject is a number, and by its path. */
    public static FindingSelector of(Finding finding) {
        requireNonNull(finding, "finding");
        FindingSelector selector = of(finding.rule()).at(finding.path());
        return finding.words()
                .map(selector::words)
                .orElseGet(() -> selector.about(finding.subject()).withTextAtIndex(finding));
    }

    /** Adds a text that the message names, if the path leads to an entry of a list of the subject. */
    private FindingSelector withTextAtIndex(Finding finding) {
        boolean isInList =
                at.stream().flatMap(path -> path.segments().stream().skip(2)).anyMatch(PathPattern::isIndex);
        return isInList
                ? finding.properties().entrySet().stream()
                        .filter(property -> !NOT_TEXTS.contains(property.getKey()))
                        .map(Map.Entry::getValue)
                        .filter(text -> !text.isBlank() && !text.equals(finding.subject()))
                        .reduce((one, other) -> other.length() > one.length() ? other : one)
                        .map(this::words)
                        .orElse(this)
                : this;
    }

    /** Adds a path, or a pattern of paths. */
    public FindingSelector at(DocumentPath path) {
        requireNonNull(path, "path");
        return new FindingSelector(rule, Optional.of(path), about, words, within, of);
    }

    /** Adds a subject, or the start of subjects followed by a star. */
    public FindingSelector about(String subject) {
        requireNonNull(subject, "subject");
        return new FindingSelector(rule, at, Optional.of(subject), words, within, of);
    }

    /** Adds the words of the finding. */
    public FindingSelector words(String text) {
        requireNonNull(text, "text");
        return new FindingSelector(rule, at, about, Optional.of(text), within, of);
    }

    /** Adds sections. */
    public FindingSelector within(SectionNumber... sections) {
        return new FindingSelector(rule, at, about, words, NullCheck.listOf(sections, "sections"), of);
    }

    /** Adds kinds of parts. */
    public FindingSelector of(DocumentPart... kinds) {
        return new FindingSelector(rule, at, about, words, within, Set.copyOf(NullCheck.listOf(kinds, "kinds")));
    }

    boolean hasCriteria() {
        return at.isPresent() || about.isPresent() || words.isPresent() || !within.isEmpty() || !of.isEmpty();
    }

    boolean matches(SelectedFinding given) {
        Finding finding = given.finding();
        return rule.equals(finding.rule())
                && at.map(pattern -> PathPattern.matches(pattern, finding.path()))
                        .orElse(true)
                && about.map(subject -> matches(subject, finding.subject())).orElse(true)
                && words.map(given.words()::contains).orElse(true)
                && (within.isEmpty() || given.sections().stream().anyMatch(this::isWithin))
                && (of.isEmpty() || given.kind().filter(of::contains).isPresent());
    }

    private boolean isWithin(SectionNumber section) {
        return within.stream().anyMatch(one -> one.contains(section));
    }

    private static boolean matches(String pattern, String subject) {
        return isStart(pattern) ? subject.startsWith(start(pattern)) : subject.equals(pattern);
    }

    static boolean isStart(String subject) {
        return subject.endsWith(ANY);
    }

    /** The text before the star. */
    static String start(String subject) {
        return subject.substring(0, subject.length() - ANY.length());
    }

    /**
     * Adds the words or the id of the part that a finding is about, if the selector depends on a position: on an index or on
     * the number of a line.
     */
    FindingSelector completedBy(Finding finding) {
        if (words.isPresent() || !(hasUnexplainedIndex() || isAboutNumber())) {
            return this;
        } else if (finding.words().isPresent()) {
            return words(finding.words().get());
        }
        FindingSelector named = about.isPresent() ? this : about(finding.subject());
        return named.hasUnexplainedIndex() ? named.withTextAtIndex(finding) : named;
    }

    /** Whether the subject is a number, which goes to another part when a line is inserted before. */
    private boolean isAboutNumber() {
        return about.filter(subject -> CommitmentId.parse(subject).isPresent()
                        || SectionNumber.parse(subject).isPresent())
                .isPresent();
    }

    private boolean isAboutId() {
        return about.filter(subject -> !isStart(subject)).isPresent() && !isAboutNumber();
    }

    /** Whether the path has an index that is not explained by words or an id. */
    boolean hasUnexplainedIndex() {
        return words.isEmpty() && hasIndex(position -> position != 1 || !isAboutId());
    }

    /** Whether the selector tells the finding from others by words or an id, and also says where it was. */
    boolean canFollow() {
        return (words.isPresent() && isAboutNumber()) || hasIndex(this::isReleased);
    }

    /** Returns this selector without the position: it selects what it was written for, wherever that is now. */
    FindingSelector anywhere() {
        return new FindingSelector(
                rule,
                at.map(path -> PathPattern.withoutIndexes(path, this::isReleased)),
                about.filter(subject -> words.isEmpty() || !isAboutNumber()),
                words,
                within,
                of);
    }

    /** Whether an index may change: any with words, and that of the part itself with its id. */
    private boolean isReleased(int position) {
        return words.isPresent() || (position == 1 && isAboutId());
    }

    private boolean hasIndex(Predicate<Integer> positions) {
        return at.filter(path -> !path.equals(PathPattern.withoutIndexes(path, positions)))
                .isPresent();
    }

    /** What the selector names, for a message. */
    String place() {
        StringBuilder place = new StringBuilder();
        about.ifPresent(subject -> append(place, subject));
        at.map(DocumentPath::toString).filter(path -> !path.isEmpty()).ifPresent(path -> append(place, path));
        within.forEach(section -> append(place, "§ " + section));
        of.stream().map(DocumentPart::code).sorted().forEach(kind -> append(place, kind));
        if (place.isEmpty()) {
            append(place, words.map(text -> '"' + text + '"').orElse("/"));
        }
        return place.toString();
    }

    private static void append(StringBuilder place, String more) {
        place.append(place.isEmpty() ? "" : " ").append(more);
    }

    private Object writeReplace() {
        return new SerialForm(rule, at.orElse(null), about.orElse(null), words.orElse(null), within, of);
    }

    private record SerialForm(
            RuleId rule,
            @Nullable DocumentPath at,
            @Nullable String about,
            @Nullable String words,
            List<SectionNumber> within,
            Set<DocumentPart> of)
            implements Serializable {
        private Object readResolve() {
            return new FindingSelector(
                    rule, Optional.ofNullable(at), Optional.ofNullable(about), Optional.ofNullable(words), within, of);
        }
    }
}
