package org.lmcplan.benchmarks.peer;

import static org.lmcplan.benchmarks.peer.ValuePatterns.ADDRESS;
import static org.lmcplan.benchmarks.peer.ValuePatterns.COUNTRY;
import static org.lmcplan.benchmarks.peer.ValuePatterns.DATE;
import static org.lmcplan.benchmarks.peer.ValuePatterns.ID;
import static org.lmcplan.benchmarks.peer.ValuePatterns.LANGUAGE;
import static org.lmcplan.benchmarks.peer.ValuePatterns.LINE;
import static org.lmcplan.benchmarks.peer.ValuePatterns.SECTION;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/**
 * A plan document as bound by an application that only needs its values: component names are the keys; codes, section numbers,
 * dates, ids and addresses are strings; missing values are null. The constraints are built into Jakarta Validation and Hibernate
 * Validator and express what the plan's JSON Schema requires of single values.
 */
public record PlanRecord(
        @NotBlank String format,
        @NotNull @Pattern(regexp = ID) String id,
        @NotEmpty Map<@Pattern(regexp = LANGUAGE) String, @NotNull @Valid Name> names,
        @NotNull @Pattern(regexp = LANGUAGE) String language,
        @NotNull @Pattern(regexp = "abstract|full") String edition,
        @Pattern(regexp = ID) @Nullable String framework,
        @NotNull @Valid Term term,
        @Valid @Nullable Adopted adopted,
        @NotBlank String title,
        @NotNull @Pattern(regexp = ID) String textSource,
        @NotEmpty @UniqueElements List<@NotNull @Valid Member> members,
        @NotEmpty @UniqueElements List<@NotNull @Valid Source> sources,
        @NotEmpty @UniqueElements List<@NotNull @Valid Section> sections,
        List<@NotNull @Valid Element> predecessors,
        List<@NotNull @Valid Element> goals,
        List<@NotNull @Valid Element> principles,
        List<@NotNull @Valid Element> pillars,
        List<@NotNull @Valid Element> priorityAreas,
        List<@NotNull @Valid Area> cooperationAreas,
        List<@NotNull @Valid Clause> statements,
        List<@NotNull @Valid Clause> commitments,
        List<@NotNull @Valid Element> mechanisms,
        List<@NotNull @Valid Element> instruments,
        List<@NotNull @Valid Element> programmes,
        List<@NotNull @Valid Element> partners,
        List<@NotNull @Valid Element> initiatives,
        List<@NotNull @Valid Element> actors) {

    /** A name, or an alias of one; an alias has no aliases. */
    public record Name(
            @NotBlank String text,

            @NotNull @Pattern(regexp = "official|unofficial")
            String status,

            @Pattern(regexp = "seen|translated|inferred|remembered") @Nullable
            String basis,

            @Pattern(regexp = ID) @Nullable String source,
            @Nullable List<@NotNull @Valid Name> aliases) {}

    /** A period in years. */
    public record Term(
            @Min(1) @Max(9999) int from, @Min(1) @Max(9999) int to) {}

    /** The adoption of the plan. */
    public record Adopted(
            @NotNull @Pattern(regexp = DATE) String date,
            @NotNull @Pattern(regexp = ID) String source,
            @Pattern(regexp = ID) @Nullable String by) {}

    /** A member state. */
    public record Member(
            @NotNull @Pattern(regexp = COUNTRY) String country,
            @NotEmpty Map<@Pattern(regexp = LANGUAGE) String, @NotNull @Valid Name> names) {}

    /** A source of names and dates. */
    public record Source(
            @NotNull @Pattern(regexp = ID) String id,
            @Nullable Map<@Pattern(regexp = LANGUAGE) String, @NotBlank String> title,

            @Pattern(regexp = ValuePatterns.NOT_BLANK) @Nullable
            String publisher,

            @Pattern(regexp = ADDRESS) @Nullable String address,
            @Pattern(regexp = DATE) @Nullable String published,
            @Nullable Map<@Pattern(regexp = LANGUAGE) String, @NotBlank String> note) {}

    /** A section of the text. */
    public record Section(
            @NotNull @Pattern(regexp = SECTION) String number,
            @NotBlank String title,

            @Pattern(regexp = ValuePatterns.NOT_BLANK) @Nullable
            String body,

            @Nullable Map<@Pattern(regexp = LANGUAGE) String, @NotBlank String> titleGloss) {}

    /** A passage of the text that something was read from. */
    public record Passage(
            @NotNull @Pattern(regexp = SECTION) String section,

            @Pattern(regexp = ValuePatterns.NOT_BLANK) @Nullable
            String quote) {}

    /** Any element with a name; no kind of element has all of these keys. */
    public record Element(
            @NotNull @Pattern(regexp = ID) String id,
            @Nullable String kind,
            @NotEmpty Map<@Pattern(regexp = LANGUAGE) String, @NotNull @Valid Name> names,

            @Pattern(regexp = ValuePatterns.NOT_BLANK) @Nullable
            String marker,

            @Nullable Map<@Pattern(regexp = LANGUAGE) String, @NotBlank String> gloss,
            @Valid @Nullable Term term,
            @Pattern(regexp = COUNTRY) @Nullable String proposer,

            @Pattern(
                    regexp = "exists|to-be-improved|in-drafting|to-be-created|aspired|under-study|under-exploration"
                            + "|under-discussion|unstated")
            @Nullable
            String lifecycle,

            @UniqueElements @Nullable List<@Pattern(regexp = ID) String> participants,
            @Nullable List<@NotNull @Valid Passage> readFrom,
            @Nullable Map<@Pattern(regexp = LANGUAGE) String, @NotBlank String> note) {}

    /** A cooperation area. */
    public record Area(
            @NotNull @Pattern(regexp = ID) String id,
            @NotNull @Pattern(regexp = SECTION) String section,
            @NotNull @Pattern(regexp = ID) String pillar,
            @Pattern(regexp = ID) @Nullable String priorityArea,
            @Nullable Map<@Pattern(regexp = LANGUAGE) String, @NotBlank String> note) {}

    /** How often something recurs. */
    public record Cadence(
            @NotNull @Pattern(regexp = "every-years|regularly|when-appropriate")
            String kind,

            @Positive @Nullable Integer years) {}

    /** A statement or a commitment. */
    public record Clause(
            @NotNull @Pattern(regexp = ID + "|" + LINE) String id,
            @Pattern(regexp = SECTION) @Nullable String section,
            @NotBlank String quote,
            @Pattern(regexp = "basis|synergy|aim") @Nullable String kind,

            @Pattern(regexp = ValuePatterns.NOT_BLANK) @Nullable
            String marker,

            @Pattern(regexp = "deliver|advance|support|encourage|consider|explore|discuss|urge") @Nullable
            String force,

            @UniqueElements @Nullable List<@NotBlank String> acts,
            @Valid @Nullable Cadence cadence,
            @UniqueElements @Nullable List<@Pattern(regexp = ID) String> targets,
            @UniqueElements @Nullable List<@Pattern(regexp = ID) String> actors,
            @UniqueElements @Nullable List<@Pattern(regexp = ID) String> addressees,
            @Pattern(regexp = "open|alternative") @Nullable String listing,
            @Nullable Map<@Pattern(regexp = LANGUAGE) String, @NotBlank String> gloss,
            @Nullable Map<@Pattern(regexp = LANGUAGE) String, @NotBlank String> note) {}
}
