package org.lmcplan.validate.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lmcplan.model.Act;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.Coded;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.Force;
import org.lmcplan.model.Lifecycle;
import org.lmcplan.model.Marker;

/** The tables of {@code docs/coding.md}, as a coder would apply them. */
final class CodingPage {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| (.+) \\|$");
    private static final Pattern CODE = Pattern.compile("`([a-z-]+)`");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}+");
    private static final Pattern ADVERB = Pattern.compile("积极|认真|共同|加快|有效|继续|和|好$");
    private static final Pattern PREPOSITION = Pattern.compile("^[对为向与]$");
    private static final Pattern YEARS = Pattern.compile("每(?<count>[两二三四五六七八九十]?)年");

    private final String page;
    private final Map<Force, List<String>> forces = new EnumMap<>(Force.class);
    private final Map<String, Act> verbs = new LinkedHashMap<>();
    private final Map<String, Act> objects = new LinkedHashMap<>();

    private CodingPage(String page) {
        this.page = page;
        for (List<String> row : rows("### Force")) {
            coded(Force.values(), row.get(0)).ifPresent(force -> forces.put(force, chinese(row.get(1))));
        }
        for (List<String> row : rows("### Acts")) {
            coded(Act.values(), row.get(0)).ifPresent(act -> {
                chinese(row.get(1)).forEach(verb -> verbs.put(verb, act));
                chinese(row.get(2)).forEach(noun -> objects.put(noun, act));
            });
        }
    }

    static CodingPage load() {
        try {
            return new CodingPage(Files.readString(Path.of("..", "docs", "coding.md")));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The verbs of each force. */
    Map<Force, List<String>> forces() {
        return Collections.unmodifiableMap(forces);
    }

    /** The English verbs of each force. */
    Map<Force, List<String>> englishVerbs() {
        Map<Force, List<String>> verbs = new EnumMap<>(Force.class);
        for (List<String> row : rows("### English verbs")) {
            coded(Force.values(), row.get(0))
                    .ifPresent(force -> verbs.put(force, List.of(row.get(1).split(", ", -1))));
        }
        return verbs;
    }

    /** What remains of a marker without the verbs of the page, adverbs, and prepositions of a frame. */
    String wordsUnknownIn(Marker marker) {
        StringBuilder rest = new StringBuilder();
        for (String part : marker.parts()) {
            String words = PREPOSITION.matcher(part).replaceAll("");
            List<String> known = Stream.concat(forces.values().stream().flatMap(List::stream), verbs.keySet().stream())
                    .sorted(Comparator.comparing(String::length).reversed())
                    .toList();
            for (String verb : known) {
                words = words.replace(verb, "");
            }
            rest.append(ADVERB.matcher(words).replaceAll(""));
        }
        return rest.toString();
    }

    /** The force of the verb that comes first. */
    Force force(Marker marker) {
        return forces.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(verb -> Map.entry(verb, entry.getKey())))
                .filter(entry -> marker.text().contains(entry.getKey()))
                .min(Comparator.comparing(entry -> marker.text().indexOf(entry.getKey())))
                .orElseThrow(() -> new AssertionError("no verb of the page is in " + marker))
                .getValue();
    }

    /** The acts of a clause, in its order. */
    List<Act> acts(Marker marker, String quote) {
        String phrase = marker.text().equals("向…发展") ? quote : marker.text();
        List<Act> acts = new ArrayList<>(found(verbs, phrase));
        if (acts.stream().allMatch(Act.CONTINUE::equals)) {
            acts.addAll(actsOfObject(quote));
        }
        if (acts.isEmpty() && marker.text().contains("开展")) {
            acts.add(Act.IMPLEMENT);
        }
        return acts.stream().distinct().toList();
    }

    /** The acts of the nouns at the end of each item of the list, or only of the last if that is 合作. */
    private List<Act> actsOfObject(String quote) {
        if (quote.endsWith("合作")) {
            return quote.endsWith("交流合作") ? List.of(Act.EXCHANGE, Act.COOPERATE) : List.of(Act.COOPERATE);
        }
        return Stream.of(quote.split("[、和与]"))
                .flatMap(item -> nounAtTheEndOf(item).stream())
                .map(objects::get)
                .toList();
    }

    private Optional<String> nounAtTheEndOf(String text) {
        return objects.keySet().stream().filter(text::endsWith).max(Comparator.comparing(String::length));
    }

    Optional<Cadence> cadence(String quote) {
        Matcher years = YEARS.matcher(quote);
        if (years.find()) {
            return Optional.of(new Cadence.EveryYears("两三四五六七八九十".indexOf(years.group("count"))
                    + 2
                    - (years.group("count").isEmpty() ? 1 : 0)));
        }
        return quote.startsWith("定期") || quote.contains("开展定期")
                ? Optional.of(new Cadence.Regularly())
                : quote.startsWith("适时") ? Optional.of(new Cadence.WhenAppropriate()) : Optional.empty();
    }

    /** The lifecycle in the first row of the table whose words are in the clause, outside the names of targets. */
    Lifecycle lifecycle(Commitment commitment) {
        String words =
                commitment.quote().startsWith("每") ? "每" : commitment.marker().text();
        words += commitment.quote().contains("定期") ? "定期" : "";
        for (List<String> row : rows("### Lifecycle")) {
            Optional<Lifecycle> lifecycle = coded(Lifecycle.values(), row.get(1));
            if (lifecycle.isPresent() && cues(row.get(0)).anyMatch(words::contains)) {
                return lifecycle.get();
            }
        }
        throw new AssertionError("no row of the page fits " + commitment.quote());
    }

    /** The words of a cell without the remarks on them, which follow a colon or are in brackets. */
    private static Stream<String> cues(String cell) {
        return Stream.of(cell.replaceFirst(":.*", "").split("[,;] ")).map(cue -> cue.replaceFirst(" \\(.*", ""));
    }

    private List<Act> found(Map<String, Act> cues, String text) {
        return cues.entrySet().stream()
                .filter(entry -> text.contains(entry.getKey()))
                .sorted(Comparator.comparing(entry -> text.indexOf(entry.getKey())))
                .map(Map.Entry::getValue)
                .toList();
    }

    private List<List<String>> rows(String heading) {
        String from = page.substring(page.indexOf(heading + "\n") + heading.length());
        String section = from.substring(0, Math.max(from.indexOf("\n#"), 0));
        return ROW.matcher(section)
                .results()
                .map(row -> Arrays.stream(row.group(1).split("\\|", -1))
                        .map(String::strip)
                        .toList())
                .toList();
    }

    private static List<String> chinese(String cell) {
        return CHINESE.matcher(cell).results().map(each -> each.group()).toList();
    }

    private static <E extends Coded> Optional<E> coded(E[] values, String cell) {
        Matcher code = CODE.matcher(cell);
        return code.find()
                ? Stream.of(values)
                        .filter(each -> each.code().equals(code.group(1)))
                        .findFirst()
                : Optional.empty();
    }
}
