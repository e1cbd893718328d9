package org.lmcplan.validate.config;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lmcplan.model.DocumentPart;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.validate.rule.RuleId;

/**
 * Finds the selectors that match a finding without trying them all: each is listed under its most telling criterion, and only
 * those listed under what the finding has are tried.
 */
final class SelectorIndex {

    private record Key(RuleId rule, String criterion, Object value) {}

    private final Map<Key, Set<FindingSelector>> byKey = new HashMap<>();
    private final Map<RuleId, Set<Integer>> lengthsOfStarts = new HashMap<>();
    private final Map<RuleId, PatternTree> patterns = new HashMap<>();

    SelectorIndex(Collection<FindingSelector> selectors) {
        selectors.forEach(this::add);
    }

    private void add(FindingSelector selector) {
        Optional<String> about = selector.about();
        if (selector.at().filter(PathPattern::isExact).isPresent()) {
            put(selector, "at", selector.at().get());
        } else if (about.filter(subject -> !FindingSelector.isStart(subject)).isPresent()) {
            put(selector, "about", about.get());
        } else if (selector.words().isPresent()) {
            put(selector, "words", selector.words().get());
        } else if (about.isPresent()) {
            String start = FindingSelector.start(about.get());
            lengthsOfStarts
                    .computeIfAbsent(selector.rule(), rule -> new HashSet<>())
                    .add(start.length());
            put(selector, "start", start);
        } else if (!selector.within().isEmpty()) {
            selector.within().forEach(section -> put(selector, "within", section));
        } else if (!selector.of().isEmpty()) {
            selector.of().forEach(kind -> put(selector, "of", kind));
        } else {
            patterns.computeIfAbsent(selector.rule(), rule -> new PatternTree())
                    .add(selector.at().orElseThrow().segments(), selector);
        }
    }

    private void put(FindingSelector selector, String criterion, Object value) {
        byKey.computeIfAbsent(new Key(selector.rule(), criterion, value), key -> new LinkedHashSet<>())
                .add(selector);
    }

    /** Returns the selectors that match a finding, each once. */
    Set<FindingSelector> matching(SelectedFinding finding) {
        Set<FindingSelector> matching = new LinkedHashSet<>();
        RuleId rule = finding.finding().rule();
        String subject = finding.finding().subject();
        tryAll(rule, "at", finding.finding().path(), finding, matching);
        tryAll(rule, "about", subject, finding, matching);
        finding.words().forEach(words -> tryAll(rule, "words", words, finding, matching));
        for (int length : lengthsOfStarts.getOrDefault(rule, Set.of())) {
            if (length <= subject.length()) {
                tryAll(rule, "start", subject.substring(0, length), finding, matching);
            }
        }
        for (SectionNumber section : finding.sections()) {
            for (Optional<SectionNumber> at = Optional.of(section);
                    at.isPresent();
                    at = at.flatMap(SectionNumber::parent)) {
                tryAll(rule, "within", at.get(), finding, matching);
            }
        }
        Optional<DocumentPart> kind = finding.kind();
        kind.ifPresent(one -> tryAll(rule, "of", one, finding, matching));
        PatternTree tree = patterns.get(rule);
        if (tree != null) {
            tree.collect(finding.finding().path().segments(), matching);
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
