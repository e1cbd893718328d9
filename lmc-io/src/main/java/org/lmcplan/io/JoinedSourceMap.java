package org.lmcplan.io;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.lmcplan.io.fault.SourceMap;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.problem.Location;

/**
 * The positions of a plan that was read from several documents. Each list holds the entries of the first document, then those
 * of the second, and so on.
 *
 * @param documents the plan's own document first
 */
record JoinedSourceMap(List<Part> documents) implements SourceMap {

    /**
     * One of the documents.
     *
     * @param map the positions of its values
     * @param sizes how many entries it adds to each list, by key
     */
    record Part(SourceMap map, Map<String, Integer> sizes) implements Serializable {

        int size(String list) {
            return sizes.getOrDefault(list, 0);
        }
    }

    JoinedSourceMap {
        documents = List.copyOf(documents);
    }

    @Override
    public Optional<Location> locate(DocumentPath path) {
        List<String> segments = Objects.requireNonNull(path, "path").segments();
        if (segments.size() < 2 || documents.stream().noneMatch(part -> part.size(segments.get(0)) > 0)) {
            return documents.get(0).map().locate(path);
        }
        return index(segments.get(1)).flatMap(index -> locate(segments, index));
    }

    private Optional<Location> locate(List<String> segments, int index) {
        int rest = index;
        for (Part part : documents) {
            int size = part.size(segments.get(0));
            if (rest < size) {
                DocumentPath within = DocumentPath.root().child(segments.get(0)).child(rest);
                for (String segment : segments.subList(2, segments.size())) {
                    within = within.child(segment);
                }
                return part.map().locate(within);
            }
            rest -= size;
        }
        return Optional.empty();
    }

    private static Optional<Integer> index(String segment) {
        return segment.matches("0|[1-9][0-9]{0,8}") ? Optional.of(Integer.parseInt(segment)) : Optional.empty();
    }

    /** The number of documents. */
    @Override
    public String toString() {
        return "SourceMap{" + documents.size() + " documents}";
    }
}
