package org.lmcplan.io;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lmcplan.model.Adoption;
import org.lmcplan.model.Alias;
import org.lmcplan.model.CountryCode;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.Extensions;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Member;
import org.lmcplan.model.Name;
import org.lmcplan.model.NameBasis;
import org.lmcplan.model.NameStatus;
import org.lmcplan.model.Names;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Passage;
import org.lmcplan.model.Section;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.Slug;
import org.lmcplan.model.Source;
import org.lmcplan.model.Term;

/** One value of each part of an element with all its attributes, and with texts that are easily damaged. */
final class GoldenParts {

    private static final LanguageTag KHMER = new LanguageTag("km");
    private static final LanguageTag TRADITIONAL = new LanguageTag("zh-Hant");

    static final Term TERM = Term.of(2023, 2027);

    static final LocalizedText GLOSS = LocalizedText.of(Map.of(
            LanguageTag.ENGLISH,
            "yes",
            LanguageTag.CHINESE,
            "5.1",
            KHMER,
            "កិច្ចសហប្រតិបត្តិការ",
            TRADITIONAL,
            "2023-12-25"));

    static final LocalizedText NOTE = LocalizedText.of(Map.of(
            LanguageTag.ENGLISH,
            "First line: a colon, # a hash, \"double\" and 'single' quotes.\n\n  Third line, \\ back.\n",
            LanguageTag.CHINESE,
            "~",
            KHMER,
            "ទន្លេ\u200bមេគង្គ 🌊"));

    static final Alias ALIAS = Alias.builder()
            .text("null")
            .status(NameStatus.UNOFFICIAL)
            .basis(NameBasis.INFERRED)
            .source(Slug.of("gazette"))
            .build();

    static final Name NAME = Name.builder()
            .text("Lancang-Mekong: a name")
            .status(NameStatus.OFFICIAL)
            .basis(NameBasis.SEEN)
            .source(Slug.of("gazette"))
            .addAliases(ALIAS)
            .addAliases(Alias.builder()
                    .text(" leading and trailing ")
                    .status(NameStatus.OFFICIAL)
                    .build())
            .build();

    static final Names NAMES = Names.of(Map.of(
            LanguageTag.ENGLISH,
            NAME,
            LanguageTag.CHINESE,
            Name.builder()
                    .text("澜湄合作(2023—2027)")
                    .status(NameStatus.UNOFFICIAL)
                    .basis(NameBasis.TRANSLATED)
                    .build(),
            KHMER,
            Name.builder()
                    .text("🇰🇭 កម្ពុជា")
                    .status(NameStatus.UNOFFICIAL)
                    .basis(NameBasis.REMEMBERED)
                    .build()));

    static final Passage PASSAGE = Passage.builder()
            .section(SectionNumber.of("5.1"))
            .quote("@ 优先领域:“互联互通” # 产能")
            .build();

    static final ExtensionValue EXTENSION = new ExtensionValue.Fields(new TreeMap<>(Map.of(
            "code",
            ExtensionValue.of("0123"),
            "share",
            new ExtensionValue.Numeral(new BigDecimal("1.10")),
            "yes",
            new ExtensionValue.Items(List.of(
                    ExtensionValue.of(true),
                    new ExtensionValue.Nothing(),
                    ExtensionValue.of(-12),
                    ExtensionValue.of(""))),
            "负责单位",
            new ExtensionValue.Fields(new TreeMap<>()))));

    static final Extensions EXTENSIONS =
            Extensions.of(Map.of("x-reviewed", ExtensionValue.of(true), "x-ministry.code_2", EXTENSION));

    static final Section SECTION = Section.builder()
            .number(SectionNumber.of("4.10"))
            .title("- 0x1F")
            .body("first\n\tsecond, after a tab\n\n    fourth: indented \nlast")
            .titleGloss(GLOSS)
            .build();

    static final Source SOURCE = Source.builder()
            .id(Slug.of("gazette"))
            .title(LocalizedText.of(Map.of(
                    LanguageTag.ENGLISH, "2023",
                    LanguageTag.CHINESE, "《人民日报》")))
            .publisher("off")
            .address(URI.create("https://example.org/a?b=c&d=%E6%BE%9C#e"))
            .published(PartialDate.of("2023-12"))
            .note(NOTE)
            .build();

    static final Member MEMBER =
            Member.builder().country(new CountryCode("KH")).names(NAMES).build();

    static final Adoption ADOPTION = Adoption.builder()
            .date(PartialDate.of("2023-12-25"))
            .source(Slug.of("gazette"))
            .by(Slug.of("leaders-meeting"))
            .build();

    private GoldenParts() {}
}
