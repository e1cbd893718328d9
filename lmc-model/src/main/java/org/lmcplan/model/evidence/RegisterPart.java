package org.lmcplan.model.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.lmcplan.model.Coded;
import org.lmcplan.model.DocumentPart;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.Slug;
import org.lmcplan.model.text.ReaderLanguage;

/** The kinds of parts of a register, in the order of a register document; the only list of them. */
public enum RegisterPart implements DocumentPart {
    /** A funder that is not an element of the plan. */
    FUNDER("funders", Funder.class, Register::funders, Register.Builder::funders, "funder", "funders", "个", "出资方"),
    /** A record of an event. */
    RECORD(
            "records",
            EvidenceRecord.class,
            Register::records,
            Register.Builder::records,
            "record",
            "records",
            "条",
            "记录"),
    /** A project. */
    PROJECT(
            "projects",
            Project.class,
            Register::projects,
            Register.Builder::projects,
            "project",
            "projects",
            "个",
            "实施项目"),
    /** A search that found nothing. */
    SEARCH(
            "searches",
            EvidenceSearch.class,
            Register::searches,
            Register.Builder::searches,
            "search",
            "searches",
            "次",
            "查找记录");

    private final String key;
    private final Class<? extends Extensible> type;
    private final Function<Register, List<? extends Extensible>> parts;
    private final BiConsumer<Register.Builder, List<? extends Extensible>> setter;
    private final String singular;
    private final String plural;
    private final String measureWord;
    private final String chinese;

    <T extends Extensible> RegisterPart(
            String key,
            Class<T> type,
            Function<Register, List<T>> parts,
            BiConsumer<Register.Builder, List<T>> setter,
            String singular,
            String plural,
            String measureWord,
            String chinese) {
        this.key = key;
        this.type = type;
        this.parts = parts::apply;
        this.setter = (builder, list) ->
                setter.accept(builder, list.stream().map(type::cast).toList());
        this.singular = singular;
        this.plural = plural;
        this.measureWord = measureWord;
        this.chinese = chinese;
    }

    /** Returns the kind of part listed under this key of a register document. */
    public static Optional<RegisterPart> ofKey(String key) {
        Objects.requireNonNull(key, "key");
        return Arrays.stream(values()).filter(part -> part.key.equals(key)).findFirst();
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Class<? extends Extensible> type() {
        return type;
    }

    /** Returns the parts of this kind in a register, in document order. */
    public List<? extends Extensible> of(Register register) {
        Objects.requireNonNull(register, "register");
        return parts.apply(register);
    }

    /** Replaces the parts of this kind. */
    void set(Register.Builder builder, List<? extends Extensible> parts) {
        setter.accept(builder, parts);
    }

    /** Returns the id of a part. */
    public static Slug idOf(Extensible part) {
        Objects.requireNonNull(part, "part");
        if (part instanceof EvidenceSearch search) {
            return search.id();
        }
        return part instanceof Evidence evidence ? evidence.id() : ((Funder) part).id();
    }

    @Override
    public String label(Locale locale) {
        return ReaderLanguage.isChinese(locale) ? chinese : singular;
    }

    @Override
    public String words(Locale locale) {
        return ReaderLanguage.isChinese(locale) ? chinese : plural;
    }

    @Override
    public String measureWord() {
        return measureWord;
    }

    /**
     * Returns the kind of part of a register with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest code and lists them all
     */
    public static RegisterPart of(String code) {
        return Coded.of(RegisterPart.class, code);
    }

    /** Returns the kind of part of a register with this code; empty if there is none. */
    public static Optional<RegisterPart> parse(String code) {
        return Coded.parse(RegisterPart.class, code);
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static RegisterPart fromString(String code) {
        return of(code);
    }
}
