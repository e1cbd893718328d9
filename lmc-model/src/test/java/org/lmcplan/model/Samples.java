package org.lmcplan.model;

import java.math.BigDecimal;
import java.net.URI;
import java.util.Map;

/** Sample parts of a plan, each with all attributes set except those that refer to other parts. */
public final class Samples {

    public static final LocalizedText NOTE = LocalizedText.english("why it is so");

    public static final Extensions EXTENSIONS = Extensions.of(Map.of("x-ministry-code", ExtensionValue.of("W 12")));

    private Samples() {}

    public static Names names(String english) {
        return Names.of(Map.of(LanguageTag.CHINESE, officialName(), LanguageTag.ENGLISH, unofficialName(english)));
    }

    public static Name officialName() {
        return Name.builder()
                .text("名称")
                .status(NameStatus.OFFICIAL)
                .source(Slug.of("page"))
                .extensions(EXTENSIONS)
                .build();
    }

    public static Name unofficialName(String english) {
        return Name.builder()
                .text(english)
                .status(NameStatus.UNOFFICIAL)
                .basis(NameBasis.TRANSLATED)
                .addAlias(alias())
                .extensions(EXTENSIONS)
                .build();
    }

    public static Alias alias() {
        return Alias.builder()
                .text("alias")
                .status(NameStatus.OFFICIAL)
                .basis(NameBasis.SEEN)
                .source(Slug.of("print"))
                .extensions(EXTENSIONS)
                .build();
    }

    public static Adoption adoption() {
        return Adoption.builder()
                .date(PartialDate.of("2023-12-25"))
                .source(Slug.of("page"))
                .by(Slug.of("leaders-meeting"))
                .extensions(EXTENSIONS)
                .build();
    }

    public static Member member(String country) {
        return Member.builder()
                .country(new CountryCode(country))
                .names(names("Country"))
                .extensions(EXTENSIONS)
                .build();
    }

    /** A member with all attributes set. */
    public static Member fullMember() {
        return member("KH").toBuilder()
                .id(Slug.of("union"))
                .kind(MemberKind.OTHER)
                .kindLabel(NOTE)
                .since(PartialDate.of("2024"))
                .until(PartialDate.of("2026"))
                .note(NOTE)
                .build();
    }

    public static AuthenticText authenticText() {
        return AuthenticText.builder()
                .language(LanguageTag.ENGLISH)
                .title("Small plan")
                .source(Slug.of("print"))
                .extensions(EXTENSIONS)
                .build();
    }

    public static Revision revision() {
        return Revision.builder()
                .date(PartialDate.of("2024-03-03"))
                .kind(RevisionKind.CORRIGENDUM)
                .source(Slug.of("print"))
                .addSection(SectionNumber.of("2.2"))
                .note(NOTE)
                .extensions(EXTENSIONS)
                .build();
    }

    public static BudgetItem budgetItem() {
        return BudgetItem.builder()
                .amount(Money.of("USD 2000000"))
                .period(Term.of("2024-07–2025-06"))
                .funder(new CountryCode("CN"))
                .note(NOTE)
                .extensions(EXTENSIONS)
                .build();
    }

    public static IndicatorBaseline baseline() {
        return IndicatorBaseline.builder()
                .value(new BigDecimal("30"))
                .text(NOTE)
                .date(PartialDate.of("2019"))
                .extensions(EXTENSIONS)
                .build();
    }

    public static IndicatorTarget target() {
        return IndicatorTarget.builder()
                .value(new BigDecimal("24"))
                .by(PartialDate.of("2025"))
                .condition(NOTE)
                .extensions(EXTENSIONS)
                .build();
    }

    public static Indicator indicator(String id) {
        return Indicator.builder()
                .id(Slug.of(id))
                .title(LocalizedText.english("share of water lost"))
                .addMeasures(CommitmentId.of("2.2-1"), Slug.of("community"))
                .unit(LocalizedText.english("per cent"))
                .direction(IndicatorDirection.DOWN)
                .baseline(baseline())
                .addTarget(target())
                .addReadFrom(Passage.of(SmallPlan.WATER))
                .addSucceeds(FormerId.of("plan-2018/" + id))
                .note(NOTE)
                .extensions(EXTENSIONS)
                .build();
    }

    public static Source source(String id) {
        return Source.builder()
                .id(Slug.of(id))
                .title(LocalizedText.of(Map.of(LanguageTag.CHINESE, "小计划")))
                .publisher("外交部")
                .address(URI.create("https://example.org/plan"))
                .published(PartialDate.of("2023-12"))
                .note(NOTE)
                .extensions(EXTENSIONS)
                .build();
    }

    public static Section.Builder section(String number, String title) {
        return Section.builder()
                .number(SectionNumber.of(number))
                .title(title)
                .titleGloss(LocalizedText.english("heading"))
                .extensions(EXTENSIONS);
    }

    public static CooperationArea.Builder area(String id, SectionNumber section, String pillar) {
        return CooperationArea.builder()
                .id(Slug.of(id))
                .section(section)
                .pillar(Slug.of(pillar))
                .note(NOTE)
                .extensions(EXTENSIONS);
    }

    public static PlanStatement statement(String id, String quote) {
        return PlanStatement.builder()
                .id(Slug.of(id))
                .section(SectionNumber.of("1"))
                .quote(quote)
                .kind(StatementKind.BASIS)
                .gloss(LocalizedText.english("statement"))
                .note(NOTE)
                .extensions(EXTENSIONS)
                .build();
    }

    public static Commitment.Builder commitment(String id, String quote, String marker) {
        return Commitment.builder()
                .id(CommitmentId.of(id))
                .quote(quote)
                .marker(new Marker(marker))
                .force(Force.DELIVER)
                .addActs(Act.HOLD, Act.IMPROVE)
                .gloss(LocalizedText.english("commitment"))
                .note(NOTE)
                .extensions(EXTENSIONS);
    }
}
