package org.lmcplan.io;

import java.net.URI;
import java.util.Optional;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.CountryCode;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Marker;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.Slug;
import org.lmcplan.model.WebAddress;

/** The shapes of single values. */
final class Values {

    /** Language, script, region, variants, extensions and private use, each in its place and its canonical case. */
    static final String LANGUAGE_PATTERN = "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-[A-Za-z0-9]{1,8})*$";

    static final Shape<String> TEXT = new TextShape<>(
            Wording.of("a text", "文本"),
            Wording.of("write a text; it may not be blank", "请写文本，不能为空"),
            Optional::of,
            text -> text);

    static final Shape<SectionNumber> SECTION_NUMBER = new TextShape<>(
                    Wording.of("a section number", "章节编号"),
                    Wording.of("write it like \"4.2.12\", in quotes", "请写成 \"4.2.12\"，加引号"),
                    SectionNumber::parse,
                    SectionNumber::toString)
            .matching("^[1-9][0-9]{0,3}([.][1-9][0-9]{0,3}){0,7}$")
            .shared();

    static final Shape<CommitmentId> COMMITMENT_ID = new TextShape<>(
                    Wording.of("the id of a commitment", "承诺编号"),
                    Wording.of(
                            "write section number, hyphen and count, like \"4.2.12-2\"",
                            "请写章节编号、连字符和序号，如 \"4.2.12-2\""),
                    CommitmentId::parse,
                    CommitmentId::value)
            .matching("^[1-9][0-9]{0,3}([.][1-9][0-9]{0,3}){0,7}-[1-9][0-9]{0,3}$");

    static final Shape<Slug> SLUG = new TextShape<>(
                    Wording.of("an id", "标识"),
                    Wording.of(
                            "write lower-case letters, digits and hyphens, like leaders-meeting",
                            "请用小写字母、数字和连字符，如 leaders-meeting"),
                    Slug::parse,
                    Slug::value)
            .matching("^(?=.{1,100}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$")
            .shared();

    static final Shape<LanguageTag> LANGUAGE = new TextShape<>(
                    Wording.of("a language tag (BCP 47)", "语言标签(BCP 47)"),
                    Wording.of("write a tag such as en, zh or km", "请写 en、zh 或 km 之类的标签"),
                    text -> LanguageTag.canonical(text).filter(text::equals).map(LanguageTag::new),
                    LanguageTag::value)
            .matching(LANGUAGE_PATTERN);

    static final Shape<CountryCode> COUNTRY = new TextShape<>(
                    Wording.of("a country code (ISO 3166-1 alpha-2)", "国家代码(ISO 3166-1 alpha-2)"),
                    Wording.of("write two capital letters such as KH", "请写两个大写字母，如 KH"),
                    text -> CountryCode.isKnown(text) ? Optional.of(new CountryCode(text)) : Optional.empty(),
                    CountryCode::value)
            .matching("^[A-Z]{2}$")
            .shared();

    static final Shape<PartialDate> DATE = new TextShape<>(
                    Wording.of("a date", "日期"),
                    Wording.of(
                            "write \"2023\", \"2023-12\" or \"2023-12-25\", in quotes and of a day that exists",
                            "请写 \"2023\"、\"2023-12\" 或 \"2023-12-25\"，加引号，且日期存在"),
                    PartialDate::parse,
                    PartialDate::toString)
            .matching("^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$")
            .shared();

    static final Shape<URI> ADDRESS = new TextShape<>(
                    Wording.of("a web address", "网址"),
                    Wording.of("write it in full, starting with http:// or https://", "请写完整网址，以 http:// 或 https:// 开头"),
                    WebAddress::parse,
                    URI::toString)
            .matching("^https?://[!-~]+$");

    static final Shape<Marker> MARKER = new TextShape<>(
                    Wording.of("a marker", "标记词"),
                    Wording.of("write the verb phrase of the clause, with … for a gap", "请写条款的动词短语，空缺处用 …"),
                    Marker::parse,
                    Marker::text)
            .shared();

    static final Shape<LocalizedText> LOCALIZED =
            new LanguageMapShape<>(TEXT, LocalizedText::of, LocalizedText::byLanguage);

    private Values() {}
}
