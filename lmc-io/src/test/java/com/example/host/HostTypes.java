package com.example.host;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import com.fasterxml.jackson.annotation.JsonMerge;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.Act;
import org.lmcplan.model.Clause;
import org.lmcplan.model.Coded;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.CommitmentTarget;
import org.lmcplan.model.CountryCode;
import org.lmcplan.model.CurrencyCode;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.ElementId;
import org.lmcplan.model.Force;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Marker;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanElement;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.MeetingRecord;

/** Types with values of the library in them, as applications define them. */
public final class HostTypes {

    private HostTypes() {}

    public record Dossier(
            @Nullable Plan plan,
            Optional<Commitment> main,
            @Nullable List<Slug> ids) {}

    public record Indexed(
            Map<CommitmentId, Integer> byCommitment,
            Map<Slug, Integer> bySlug,
            Map<ElementId, Integer> byElement,
            Map<SectionNumber, Integer> bySection,
            Map<LanguageTag, Integer> byLanguage,
            Map<PartialDate, Integer> byDate,
            Map<CountryCode, Integer> byCountry,
            Map<CurrencyCode, Integer> byCurrency,
            Map<Marker, Integer> byMarker,
            Map<DocumentPath, Integer> byPath,
            EnumMap<Force, Integer> byForce,
            Map<Act, Integer> byAct,
            EnumSet<Act> acts) {}

    /** A vocabulary of the application's own. */
    public enum Region implements Coded {
        UPPER_BASIN,
        LOWER_BASIN
    }

    public record Regions(EnumSet<Region> regions, Map<Region, Integer> counts) {}

    public record AnyElement(PlanElement element) {}

    public record AnyClause(Clause clause) {}

    public record NamedType(
            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
            @JsonSubTypes({
                @JsonSubTypes.Type(value = Commitment.class, name = "commitment"),
                @JsonSubTypes.Type(value = Mechanism.class, name = "mechanism")
            })
            PlanElement element) {}

    /** Types by the names of their classes, as the refusal of an element advises. */
    public record WithTypes(
            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME) List<PlanElement> elements,
            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME) Clause clause,
            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME) Map<String, CommitmentTarget> targets,
            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME) List<Evidence> evidence) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
    public interface TypesByName {}

    public record TypeAsKind(
            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
            PlanElement element) {}

    public record Deduced(
            @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION) PlanElement element) {}

    public record Meeting(EvidenceRecord any, MeetingRecord meeting, ElementId about) {}

    public record Untyped(Object commitment, Object force, Object slug, Object data) {}

    public record AsNumber(
            @JsonFormat(shape = JsonFormat.Shape.NUMBER) Force force) {}

    public record WithoutQuote(
            @JsonIgnoreProperties("quote") Commitment commitment) {}

    public record OnlyQuotes(@JsonIncludeProperties("quote") List<Commitment> commitments) {}

    /** A bean whose plan would be spread over its own keys. */
    public static final class Unwrapped {
        @JsonUnwrapped
        public @Nullable Plan plan;
    }

    /** A bean whose mechanism would be merged. */
    public static final class Merged {
        @JsonMerge
        public @Nullable Mechanism mechanism;

        public @Nullable Plan plan;
    }
}
