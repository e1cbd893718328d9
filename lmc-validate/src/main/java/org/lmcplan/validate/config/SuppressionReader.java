package org.lmcplan.validate.config;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.lmcplan.model.DocumentPart;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.problem.Message;
import org.lmcplan.validate.document.ConfigurationFaultKind;
import org.lmcplan.validate.document.DocumentObject;
import org.lmcplan.validate.document.DocumentValue;
import org.lmcplan.validate.format.Locator;
import org.lmcplan.validate.rule.RuleDefinition;

/** Reads the suppressions of a configuration. */
final class SuppressionReader {

    private static final Message THIS_SUPPRESSION = Message.of("this suppression", "此抑制项");

    private static final List<String> CRITERIA = List.of("at", "about", "words", "within", "of");
    private static final ExtensionValue THE_WHOLE_DOCUMENT = ExtensionValue.of("");

    private final KnownRules known;
    private final Locator locator;

    SuppressionReader(KnownRules known, Locator locator) {
        this.known = known;
        this.locator = locator;
    }

    List<Suppression> read(DocumentValue list) {
        List<Suppression> suppressions = new ArrayList<>();
        list.entries().forEach(entry -> suppression(entry).ifPresent(suppressions::add));
        return suppressions;
    }

    private Optional<Suppression> suppression(DocumentValue entry) {
        DocumentObject keys = DocumentObject.of(entry, THIS_SUPPRESSION);
        int faults = entry.faults().size();
        Optional<FindingSelector> rule =
                keys.require("rule").flatMap(this::rule).map(known -> FindingSelector.of(known.id()));
        Optional<DocumentPath> at = keys.find("at").flatMap(SuppressionReader::path);
        Optional<String> about = keys.find("about").flatMap(SuppressionReader::subject);
        Optional<String> words = keys.find("words").flatMap(DocumentValue::text);
        List<SectionNumber> within = values(keys.find("within"), SuppressionReader::section);
        if (within.size() > FindingSelector.MOST_SECTIONS) {
            keys.find("within")
                    .ifPresent(list -> list.report(
                            ConfigurationFaultKind.TOO_MUCH,
                            Map.of("most", FindingSelector.MOST_SECTIONS, "what", Message.of("sections", "个章节")),
                            Message.of(
                                    "name a section that contains them, or write several suppressions",
                                    "请写包含这些章节的上级章节，或分写为多条抑制")));
        }
        List<DocumentPart> of = values(keys.find("of"), SuppressionReader::kind);
        Optional<String> reason = keys.require("reason").flatMap(DocumentValue::text);
        Optional<LocalDate> expires = keys.require("expires").flatMap(SuppressionReader::day);
        if (entry.isObject()
                && CRITERIA.stream().noneMatch(key -> entry.find(key).isPresent())) {
            entry.reportEmpty(Message.of(
                    "add 'at' with the path of the finding, 'about' with its subject, 'words', 'within' or 'of'",
                    "请添加 at（发现的路径）、about（发现的主体）、words、within 或 of"));
        }
        keys.reportUnknownKeys();
        if (entry.faults().size() > faults || rule.isEmpty() || reason.isEmpty() || expires.isEmpty()) {
            return Optional.empty();
        }
        FindingSelector findings = new FindingSelector(rule.get().rule(), at, about, words, within, Set.copyOf(of));
        return Optional.of(new Suppression(findings, reason.get(), expires.get(), locator.locate(entry.path())));
    }

    private static <T> List<T> values(Optional<DocumentValue> list, Function<DocumentValue, Optional<T>> reader) {
        List<T> values = new ArrayList<>();
        list.ifPresent(value -> {
            value.oneOrMore().forEach(one -> reader.apply(one).ifPresent(values::add));
            if (value.isList() && value.oneOrMore().isEmpty()) {
                value.reportEmpty(Message.of("list at least one, or delete the key", "请至少列出一项，或删除此键"));
            }
        });
        return values;
    }

    private static Optional<SectionNumber> section(DocumentValue value) {
        return value.parse(
                SectionNumber::parse,
                Message.of("a section number", "章节号"),
                Message.of("write it like \"4.2\", in quotes", "请写成 \"4.2\" 的形式，并加引号"));
    }

    private static Optional<DocumentPart> kind(DocumentValue value) {
        return value.word(PartCodes.ALL, Message.of("a kind of part", "要素类型"));
    }

    private static Optional<String> subject(DocumentValue value) {
        return value.parse(
                text -> Optional.of(FindingSelector.subject(text)),
                Message.of("the subject of a finding", "发现的主体"),
                Message.of(
                        "copy it from the report; a star may stand for any text at the end, as in 4.2-*",
                        "请从报告中复制；末尾的星号可代表任意文本，如 4.2-*"));
    }

    private Optional<RuleDefinition> rule(DocumentValue value) {
        Optional<RuleDefinition> rule = value.text().flatMap(id -> known.find(id, value));
        rule.filter(definition -> !definition.suppressible())
                .ifPresent(definition -> KnownRules.refuse(definition, value));
        return rule;
    }

    private static Optional<DocumentPath> path(DocumentValue value) {
        if (value.value().equals(THE_WHOLE_DOCUMENT)) {
            return Optional.of(DocumentPath.root());
        }
        return value.parse(
                text -> Optional.of(PathPattern.of(text)),
                Message.of("the path of a finding", "发现的路径"),
                Message.of(
                        "copy it from the report, like /commitments/3/marker; * stands for one key or index, and ** at the end"
                                + " for the rest, as in /commitments/**",
                        "请从报告中复制，如 /commitments/3/marker；* 代表一个键或序号，末尾的 ** 代表其余部分，如 /commitments/**"));
    }

    private static Optional<LocalDate> day(DocumentValue value) {
        return value.parse(
                text -> PartialDate.parse(text)
                        .filter(date -> date.toString().length() == "2026-12-31".length())
                        .map(date -> LocalDate.parse(date.toString())),
                Message.of("a day", "日期"),
                Message.of(
                        "write the last day of the suppression, like \"2026-12-31\"", "请写抑制的最后有效日，如 \"2026-12-31\""));
    }
}
