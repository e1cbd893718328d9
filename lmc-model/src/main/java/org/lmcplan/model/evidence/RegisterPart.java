package org.lmcplan.model.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.lmcplan.model.DocumentPart;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.Slug;

/** The kinds of parts of a register, in the order of a register document; the only list of them. */
public enum RegisterPart implements DocumentPart {
    /** A funder that is not an element of the plan. */
    FUNDER("funders", Funder.class, Register::funders, "funder", "funders", "个", "出资方"),
    /** A record of an event. */
    RECORD("records", EvidenceRecord.class, Register::records, "record", "records", "条", "记录"),
    /** A project. */
    PROJECT("projects", Project.class, Register::projects, "project", "projects", "个", "实施项目");

    static {
        EvidenceAttributeTables.add();
    }

    private final String key;
    private final Class<? extends Extensible> type;
    private final Function<Register, List<? extends Extensible>> parts;
    private final String singular;
    private final String plural;
    private final String measureWord;
    private final String chinese;

    <T extends Extensible> RegisterPart(
            String key,
            Class<T> type,
            Function<Register, List<T>> parts,
            String singular,
            String plural,
            String measureWord,
            String chinese) {
        this.key = key;
        this.type = type;
        this.parts = parts::apply;
        this.singular = singular;
        this.plural = plural;
        this.measureWord = measureWord;
        this.chinese = chinese;
    }

    /** Returns the kind of part listed under this key of a register document. */
    public static Optional<RegisterPart> ofKey(String key) {
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
        return parts.apply(register);
    }

    /** Returns the id of a funder, record or project. */
    public static Slug idOf(Extensible part) {
        return part instanceof Evidence evidence ? evidence.id() : ((Funder) part).id();
    }

    @Override
    public String word(Locale locale) {
        return locale.getLanguage().equals("zh") ? chinese : singular;
    }

    @Override
    public String words(Locale locale) {
        return locale.getLanguage().equals("zh") ? chinese : plural;
    }

    @Override
    public String measureWord() {
        return measureWord;
    }
}
