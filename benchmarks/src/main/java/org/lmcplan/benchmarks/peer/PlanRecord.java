package org.lmcplan.benchmarks.peer;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A plan document as somebody would bind it who wants no more than its values: keys as component names, every code, number of
 * a section, date, id and address as the text it is. What the document leaves out is null.
 */
public record PlanRecord(
        String format,
        String id,
        Map<String, Name> names,
        String language,
        String edition,
        Term term,
        @Nullable Adopted adopted,
        String title,
        String textSource,
        List<Member> members,
        List<Source> sources,
        List<Section> sections,
        List<Element> predecessors,
        List<Element> goals,
        List<Element> principles,
        List<Element> pillars,
        List<Element> priorityAreas,
        List<Area> cooperationAreas,
        List<Clause> statements,
        List<Clause> commitments,
        List<Element> mechanisms,
        List<Element> instruments,
        List<Element> programmes,
        List<Element> partners,
        List<Element> initiatives,
        List<Element> actors) {

    /** A name, or an alias, which has none itself. */
    public record Name(
            String text,
            String status,
            @Nullable String basis,
            @Nullable String source,
            @Nullable List<Name> aliases) {}

    /** Years. */
    public record Term(int from, int to) {}

    /** When it was adopted. */
    public record Adopted(
            String date, String source, @Nullable String by) {}

    /** A member state. */
    public record Member(String country, Map<String, Name> names) {}

    /** What names and dates rest on. */
    public record Source(
            String id,
            @Nullable Map<String, String> title,
            @Nullable String publisher,
            @Nullable String address,
            @Nullable String published,
            @Nullable Map<String, String> note) {}

    /** A section of the text. */
    public record Section(
            String number,
            String title,
            @Nullable String body,
            @Nullable Map<String, String> titleGloss) {}

    /** Where something was read from. */
    public record Passage(String section, @Nullable String quote) {}

    /** Anything with a name; no kind of element has all of these keys. */
    public record Element(
            String id,
            @Nullable String kind,
            Map<String, Name> names,
            @Nullable String marker,
            @Nullable Map<String, String> gloss,
            @Nullable Term term,
            @Nullable String proposer,
            @Nullable String lifecycle,
            @Nullable List<String> participants,
            @Nullable List<Passage> readFrom,
            @Nullable Map<String, String> note) {}

    /** A field of cooperation. */
    public record Area(
            String id,
            String section,
            String pillar,
            @Nullable String priorityArea,
            @Nullable Map<String, String> note) {}

    /** How often. */
    public record Cadence(String kind, @Nullable Integer years) {}

    /** A statement or a commitment. */
    public record Clause(
            String id,
            @Nullable String section,
            String quote,
            @Nullable String kind,
            @Nullable String marker,
            @Nullable String force,
            @Nullable List<String> acts,
            @Nullable Cadence cadence,
            @Nullable List<String> targets,
            @Nullable List<String> actors,
            @Nullable List<String> addressees,
            @Nullable String listing,
            @Nullable Map<String, String> gloss,
            @Nullable Map<String, String> note) {}
}
