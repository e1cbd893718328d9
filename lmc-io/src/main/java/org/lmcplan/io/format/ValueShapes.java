package org.lmcplan.io.format;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.lmcplan.io.fault.ContentDigest;
import org.lmcplan.io.hint.AddressHint;
import org.lmcplan.io.hint.CommitmentIdHint;
import org.lmcplan.io.hint.CountryHint;
import org.lmcplan.io.hint.DateHint;
import org.lmcplan.io.hint.DecimalHint;
import org.lmcplan.io.hint.PartyHint;
import org.lmcplan.io.hint.SectionNumberHint;
import org.lmcplan.io.hint.SlugHint;
import org.lmcplan.io.shape.Schema;
import org.lmcplan.io.shape.Shape;
import org.lmcplan.io.shape.TextPatterns;
import org.lmcplan.io.shape.TextSchema;
import org.lmcplan.io.shape.TextShape;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.CountryCode;
import org.lmcplan.model.ElementId;
import org.lmcplan.model.FormerId;
import org.lmcplan.model.Marker;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.PartyId;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.Slug;
import org.lmcplan.model.WebAddress;
import org.lmcplan.model.problem.Message;

/** The shapes of single values. */
public final class ValueShapes {

    private static final Set<PartialDate.Precision> ADDED_PRECISIONS =
            EnumSet.of(PartialDate.Precision.HALF_YEAR, PartialDate.Precision.QUARTER);

    public static final Shape<SectionNumber> SECTION_NUMBER = new TextShape<>(
                    Message.of("a section number", "章节号"),
                    Message.of("write it like \"4.2.12\", in quotes", "请写成 \"4.2.12\"，加引号"),
                    SectionNumber::parse,
                    SectionNumber::toString,
                    TextSchema.matching("SectionNumber", "^[1-9][0-9]{0,3}([.][1-9][0-9]{0,3}){0,7}$", "4", "4.2.12"))
            .hinting(new SectionNumberHint())
            .shared();

    public static final Shape<CommitmentId> COMMITMENT_ID = new TextShape<>(
                    Message.of("the id of a commitment", "承诺编号"),
                    Message.of(
                            "write section number, hyphen and ordinal, like \"4.2.12-2\"",
                            "请写章节号、连字符和序号，如 \"4.2.12-2\""),
                    CommitmentId::parse,
                    CommitmentId::value,
                    TextSchema.matching(
                            "CommitmentId", "^[1-9][0-9]{0,3}([.][1-9][0-9]{0,3}){0,7}-[1-9][0-9]{0,3}$", "4.2.12-2"))
            .hinting(new CommitmentIdHint());

    public static final Shape<Slug> SLUG = new TextShape<>(
                    Message.of("an id", "标识"),
                    Message.of(
                            "write lower-case letters, digits and hyphens, like leaders-meeting",
                            "请用小写字母、数字和连字符，如 leaders-meeting"),
                    Slug::parse,
                    Slug::value,
                    TextSchema.matching("Slug", "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "leaders-meeting")
                            .with("maxLength", 100))
            .hinting(new SlugHint())
            .shared();

    /** Ids of both forms, where a program refers to elements of any kind. */
    public static final Shape<ElementId> ELEMENT_ID = new TextShape<>(
            Message.of("the id of an element", "元素编号"),
            Message.of(
                    "write the id of a commitment like \"4.2.12-2\", or that of another element like leaders-meeting",
                    "请写承诺编号，如 \"4.2.12-2\"，或其他元素的标识，如 leaders-meeting"),
            text -> CommitmentId.parse(text).<ElementId>map(id -> id).or(() -> Slug.parse(text)),
            ElementId::value,
            TextSchema.matching(
                    "ElementId",
                    "^([1-9][0-9]{0,3}([.][1-9][0-9]{0,3}){0,7}-[1-9][0-9]{0,3}|[a-z][a-z0-9]*(-[a-z0-9]+)*)$",
                    "4.2.12-2",
                    "leaders-meeting"));

    public static final TextShape<CountryCode> COUNTRY = new TextShape<>(
                    Message.of("a country code (ISO 3166-1 alpha-2)", "国家代码（ISO 3166-1 alpha-2）"),
                    Message.of("write two capital letters such as KH", "请写两个大写字母，如 KH"),
                    CountryCode::parse,
                    CountryCode::value,
                    TextSchema.codes("CountryCode", CountryCode.all()))
            .hinting(new CountryHint())
            .shared();

    public static final Shape<PartialDate> DATE = new TextShape<>(
                    Message.of("a date", "日期"),
                    Message.of(
                            "write an existing date like \"2023\", \"2023-12\" or \"2023-12-25\", in quotes",
                            "请写真实存在的日期，如 \"2023\"、\"2023-12\" 或 \"2023-12-25\"，并加引号"),
                    PartialDate::parse,
                    PartialDate::toString,
                    TextSchema.matching("PartialDate", SchemaPatterns.DATE, "2023", "2023-Q4", "2023-12", "2023-12-25"))
            .hinting(new DateHint())
            .addedSince(date -> ADDED_PRECISIONS.contains(date.precision()))
            .shared();

    /** A date of a term that is more exact than a year, which is written as a number. */
    static final TextShape<PartialDate> TERM_DATE = new TextShape<>(
                    Message.of("a year, a month or a day", "年份、月份或日期"),
                    Message.of(
                            "write a year as a number, like 2023, or a month or day as a text, like \"2023-07\"",
                            "年份请写数字，如 2023；月份或日期请写文本，如 \"2023-07\""),
                    text -> PartialDate.parse(text).filter(date -> date.precision() != PartialDate.Precision.YEAR),
                    PartialDate::toString,
                    TextSchema.matching("ExactDate", SchemaPatterns.EXACT_DATE, "2023-07", "2023-07-01"))
            .hinting(new DateHint())
            .addedSince(date -> true);

    /** A number that is kept as written, such as the value of an indicator. */
    static final Shape<BigDecimal> DECIMAL = new TextShape<>(
                    Message.of("a value", "数值"),
                    Message.of("write it in plain digits and in quotes, like \"15.8\"", "请用普通数字书写并加引号，如 \"15.8\""),
                    Decimals::parse,
                    BigDecimal::toPlainString,
                    TextSchema.matching("Decimal", SchemaPatterns.AMOUNT, "15.8", "-20"))
            .hinting(new DecimalHint());

    /** A country code, or the id of another party. */
    public static final Shape<PartyId> PARTY = new TextShape<>(
                    Message.of("a party", "相关方"),
                    Message.of(
                            "write two capital letters for a country, such as KH, or the id of another party",
                            "请写两个大写字母的国家代码，如 KH，或其他相关方的标识"),
                    PartyId::parse,
                    PartyId::value,
                    TextSchema.matching(
                                    "PartyId", "^([A-Z]{2}|[a-z][a-z0-9]*(-[a-z0-9]+)*)$", "KH", "planning-division")
                            .with("maxLength", 100))
            .hinting(new PartyHint())
            .shared();

    public static final Shape<FormerId> FORMER_ID = new TextShape<>(
            Message.of("a former id", "曾用编号"),
            Message.of(
                    "write the id as it was, or the id of the earlier plan, a slash and the id there",
                    "请写原编号，或写“前期计划标识/原编号”"),
            FormerId::parse,
            FormerId::value,
            TextSchema.matching(
                    "FormerId",
                    "^([a-z][a-z0-9]*(-[a-z0-9]+)*/)?([1-9][0-9]{0,3}([.][1-9][0-9]{0,3}){0,7}-[1-9][0-9]{0,3}"
                            + "|[a-z][a-z0-9]*(-[a-z0-9]+)*)$",
                    "water-group",
                    "lmc-2018-2022/leaders-meeting"));

    /** A day, where a document of a program has no less exact date. */
    public static final Shape<LocalDate> DAY = new TextShape<>(
                    Message.of("a day", "日期"),
                    Message.of(
                            "write an existing day like \"2023-12-25\", in quotes", "请写真实存在的日期，如 \"2023-12-25\"，并加引号"),
                    text -> PartialDate.parse(text)
                            .filter(date -> date.precision() == PartialDate.Precision.DAY)
                            .map(PartialDate::earliest),
                    LocalDate::toString,
                    TextSchema.matching("Day", SchemaPatterns.DAY, "2026-12-31"))
            .shared();

    public static final Shape<ContentDigest> DIGEST = new TextShape<>(
            Message.of("a digest", "摘要"),
            Message.of("write it like sha256: and 64 hexadecimal digits", "请写 sha256: 和 64 个十六进制数字"),
            ContentDigest::parse,
            ContentDigest::toString,
            TextSchema.matching("ContentDigest", "^sha256:[0-9a-f]{64}$"));

    public static final Shape<URI> ADDRESS = new TextShape<>(
                    Message.of("a web address", "网址"),
                    Message.of("write it in full, starting with http:// or https://", "请写完整网址，以 http:// 或 https:// 开头"),
                    WebAddress::parse,
                    URI::toString,
                    TextSchema.matching(
                                    "WebAddress",
                                    SchemaPatterns.ADDRESS,
                                    "https://www.example.org/eng/2024-03/11/content_1.html")
                            .with("not", Schema.object("pattern", SchemaPatterns.MALFORMED_ESCAPE)))
            .hinting(new AddressHint());

    public static final Shape<Marker> MARKER = new TextShape<>(
                    Message.of("a marker", "标记词"),
                    Message.of("write the verb phrase of the clause, with … for a gap", "请写条款的动词短语，空缺处用 …"),
                    Marker::parse,
                    Marker::text,
                    TextPatterns.marker("Marker", "加强", "为…提供"))
            .shared();

    private ValueShapes() {}
}
