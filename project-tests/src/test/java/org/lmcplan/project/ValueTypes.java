package org.lmcplan.project;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lmcplan.io.fault.ContentDigest;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.Coded;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.CountryCode;
import org.lmcplan.model.CurrencyCode;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.ElementId;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.FormerId;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Marker;
import org.lmcplan.model.Money;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.PartyId;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.Slug;
import org.lmcplan.model.Term;
import org.lmcplan.model.WebAddress;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.query.Query;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Fingerprint;
import org.lmcplan.validate.rule.RuleId;

/** The public types that are made from one text: values such as ids, and vocabularies. */
final class ValueTypes {

    /** Written forms of each type, and a text that is none of them. */
    record Samples(String noun, List<String> written, String junk) {}

    private static final String JUNK = "?!~";

    /** What the message calls a value, and examples. */
    static final Map<Class<?>, Samples> SAMPLES = Map.ofEntries(
            Map.entry(Slug.class, new Samples("an id", List.of("leaders-meeting", "x"), JUNK)),
            Map.entry(SectionNumber.class, new Samples("a section number", List.of("4", "4.2.12"), JUNK)),
            Map.entry(CommitmentId.class, new Samples("a commitment's id", List.of("4-1", "4.2.12-2"), JUNK)),
            Map.entry(ElementId.class, new Samples("an id", List.of("4.2.12-2", "leaders-meeting"), JUNK)),
            Map.entry(PartyId.class, new Samples("a party", List.of("KH", "planning-division"), JUNK)),
            Map.entry(
                    FormerId.class,
                    new Samples("a former id", List.of("water-group", "1-3", "lmc-2018-2022/leaders-meeting"), JUNK)),
            Map.entry(LanguageTag.class, new Samples("a language", List.of("zh", "zh-Hant", "km"), JUNK)),
            Map.entry(CountryCode.class, new Samples("a country", List.of("KH", "VN"), JUNK)),
            Map.entry(CurrencyCode.class, new Samples("a currency", List.of("USD", "KHR"), JUNK)),
            Map.entry(
                    PartialDate.class,
                    new Samples("a date", List.of("2023", "2023-H2", "2023-Q4", "2023-12", "2023-12-25"), JUNK)),
            Map.entry(Marker.class, new Samples("a marker", List.of("加强", "为…提供"), "…")),
            Map.entry(
                    Cadence.class,
                    new Samples(
                            "a cadence",
                            List.of(
                                    "every-year",
                                    "every-2-years",
                                    "every-2-to-3-years",
                                    "every-6-months",
                                    "3-times-a-year",
                                    "regularly",
                                    "when-appropriate",
                                    "without-delay"),
                            JUNK)),
            Map.entry(Term.class, new Samples("a term", List.of("2023–2027", "2023-07–2028-06"), JUNK)),
            Map.entry(DocumentPath.class, new Samples("a path", List.of("", "/commitments/3", "/x~1y"), JUNK)),
            Map.entry(WebAddress.class, new Samples("an address", List.of("https://example.org/a?b=c"), JUNK)),
            Map.entry(Money.class, new Samples("an amount of money", List.of("USD 1250000.50", "KHR -3"), JUNK)),
            Map.entry(
                    ContentDigest.class,
                    new Samples("a digest", List.of("sha256:" + "0123456789abcdef".repeat(4)), JUNK)),
            Map.entry(RuleId.class, new Samples("the id of a rule", List.of("LMC-V102"), JUNK)),
            Map.entry(
                    Fingerprint.class,
                    new Samples(
                            "a fingerprint",
                            List.of("0123456789abcdef".repeat(2), "0123456789abcdef".repeat(2) + ":2"),
                            JUNK)));

    /** What any text makes; and queries, which are refused with all their problems rather than with one sentence. */
    private static final Set<Class<?>> TEXTS =
            Set.of(ExtensionValue.class, Message.class, Complaint.class, Query.class);

    private ValueTypes() {}

    /** Returns the public types with a method {@code of(String)} or one {@code parse(String)} that returns an Optional. */
    static List<Class<?>> values() throws IOException {
        return exported().stream()
                .filter(type -> !Coded.class.isAssignableFrom(type) && !TEXTS.contains(type))
                .filter(type -> factory(type, "of").isPresent()
                        || factory(type, "parse")
                                .filter(method -> method.getReturnType() == Optional.class)
                                .isPresent())
                .toList();
    }

    /** Returns the samples of a type. */
    static Samples samples(Class<?> type) {
        return Objects.requireNonNull(SAMPLES.get(type), type::getName);
    }

    /** Returns the public vocabularies. */
    static List<Class<? extends Coded>> vocabularies() throws IOException {
        List<Class<? extends Coded>> vocabularies = new ArrayList<>();
        exported().stream()
                .filter(type -> type.isEnum() && Coded.class.isAssignableFrom(type))
                .forEach(type -> vocabularies.add(type.asSubclass(Coded.class)));
        return vocabularies;
    }

    /** Returns the public types of the packages that the published modules export. */
    static List<Class<?>> exported() throws IOException {
        List<Class<?>> types = new ArrayList<>();
        for (PublishedModule module : PublishedModule.all()) {
            Set<String> packages = module.descriptor().exports().stream()
                    .filter(each -> !each.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toSet());
            for (String name : module.classNames()) {
                int dot = name.lastIndexOf('.');
                if (dot > 0 && packages.contains(name.substring(0, dot)) && !name.endsWith("-info")) {
                    types.add(load(name));
                }
            }
        }
        return types.stream()
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                .toList();
    }

    /** Returns the public static method of this name that takes one text. */
    static Optional<Method> factory(Class<?> type, String name) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name)
                        && Modifier.isStatic(method.getModifiers())
                        && Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class}))
                .findFirst();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ValueTypes.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
