package org.lmcplan.validate.config;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lmcplan.model.DocumentPart;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.validate.rule.RuleId;

/**
 * Finds the selectors that match a finding without trying them all: each is listed under the criterion that it shares with the
 * fewest others, and only those listed under what the finding has are tried.
 */
final class SelectorIndex {

    private static final String AT = "at";
    private static final String PATTERN = "pattern";
    private static final String ABOUT = "about";
    private static final String START = "start";
    private static final String WORDS = "words";
    private static final String WITHIN = "within";
    private static final String OF = "of";

    private record Key(RuleId rule, String criterion, Object value) {}

    private final Map<Key, Set<FindingSelector>> byKey = new HashMap<>();
    private final Map<RuleId, Set<Integer>> lengthsOfStarts = new HashMap<>();
    private final Map<RuleId, PatternTree> patterns = new HashMap<>();

    SelectorIndex(Collection<FindingSelector> selectors) {
        Map<Key, Integer> shared = new HashMap<>();
        selectors.forEach(selector ->
                criteria(selector).forEach(keys -> keys.forEach(key -> shared.merge(key, 1, Integer::sum))));
        selectors.forEach(selector -> add(
                selector,
                criteria(selector)
                        .min(Comparator.comparingInt(
                                keys -> keys.stream().mapToInt(shared::get).sum()))
                        .orElseThrow()));
    }

    /** Returns the criteria of a selector, each with the values that meet it. */
    private static Stream<List<Key>> criteria(FindingSelector selector) {
        RuleId rule = selector.rule();
        Function<DocumentPath, Key> path = at -> new Key(rule, PathPattern.isExact(at) ? AT : PATTERN, at);
        Function<String, Key> subject = about -> FindingSelector.isStart(about)
                ? new Key(rule, START, FindingSelector.start(about))
                : new Key(rule, ABOUT, about);
        return Stream.of(
                        selector.at().map(path).stream().toList(),
                        selector.about().map(subject).stream().toList(),
                        selector.words().map(words -> new Key(rule, WORDS, words)).stream()
                                .toList(),
                        selector.within().stream()
                                .map(section -> new Key(rule, WITHIN, section))
                                .toList(),
                        selector.of().stream()
                                .map(kind -> new Key(rule, OF, kind))
                                .toList())
                .filter(keys -> !keys.isEmpty());
    }

    private void add(FindingSelector selector, List<Key> keys) {
        for (Key key : keys) {
            byKey.computeIfAbsent(key, each -> new LinkedHashSet<>()).add(selector);
            if (key.criterion().equals(START)) {
                lengthsOfStarts
                        .computeIfAbsent(key.rule(), rule -> new HashSet<>())
                        .add(((String) key.value()).length());
            } else if (key.criterion().equals(PATTERN)) {
                patterns.computeIfAbsent(key.rule(), rule -> new PatternTree())
                        .add(((DocumentPath) key.value()).segments(), selector);
            }
        }
    }

    /** Returns the selectors that match a finding, each once. */
    Set<FindingSelector> matching(SelectedFinding finding) {
        Set<FindingSelector> matching = new LinkedHashSet<>();
        RuleId rule = finding.finding().rule();
        String subject = finding.finding().subject();
        tryAll(rule, AT, finding.finding().path(), finding, matching);
        tryAll(rule, ABOUT, subject, finding, matching);
        finding.words().forEach(words -> tryAll(rule, WORDS, words, finding, matching));
        for (int length : lengthsOfStarts.getOrDefault(rule, Set.of())) {
            if (length <= subject.length()) {
                tryAll(rule, START, subject.substring(0, length), finding, matching);
            }
        }
        for (SectionNumber section : finding.sections()) {
            for (Optional<SectionNumber> at = Optional.of(section);
                    at.isPresent();
                    at = at.flatMap(SectionNumber::parent)) {
                tryAll(rule, WITHIN, at.get(), finding, matching);
            }
        }
        Optional<DocumentPart> kind = finding.kind();
        kind.ifPresent(one -> tryAll(rule, OF, one, finding, matching));
        PatternTree tree = patterns.get(rule);
        if (tree != null) {
            Set<FindingSelector> candidates = new LinkedHashSet<>();
            tree.collect(finding.finding().path().segments(), candidates);
            candidates.stream().filter(selector -> selector.matches(finding)).forEach(matching::add);
        }
        return matching;
    }

    private void tryAll(
            RuleId rule, String criterion, Object value, SelectedFinding finding, Set<FindingSelector> matching) {
        for (FindingSelector selector : byKey.getOrDefault(new Key(rule, criterion, value), Set.of())) {
            if (selector.matches(finding)) {
                matching.add(selector);
            }
        }
    }

    /** Patterns of paths by their segments. */
    private static final class PatternTree {

        private final Map<String, PatternTree> below = new HashMap<>();
        private final List<FindingSelector> here = new ArrayList<>();

        void add(List<String> segments, FindingSelector selector) {
            PatternTree node = this;
            for (String segment : segments) {
                node = node.below.computeIfAbsent(segment, key -> new PatternTree());
            }
            node.here.add(selector);
        }

        void collect(List<String> path, Set<FindingSelector> matching) {
            PatternTree rest = below.get(PathPattern.REST);
            if (rest != null) {
                matching.addAll(rest.here);
            }
            if (path.isEmpty()) {
                matching.addAll(here);
                return;
            }
            for (String segment : List.of(path.get(0), PathPattern.ONE)) {
                PatternTree next = below.get(segment);
                if (next != null) {
                    next.collect(path.subList(1, path.size()), matching);
                }
            }
        }
    }
}
