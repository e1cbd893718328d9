package org.lmcplan.model.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.lmcplan.model.DocumentPart;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.Slug;

/** The kinds of parts that a register consists of, in the order of a register document: the one list of them. */
public enum RegisterPart implements DocumentPart {
    /** A funder that is not an element of the plan. */
    FUNDER("funders", Funder.class, Register::funders, "funder", "funders", "出资方"),
    /** A record of what happened. */
    RECORD("records", EvidenceRecord.class, Register::records, "record", "records", "记录"),
    /** A project. */
    PROJECT("projects", Project.class, Register::projects, "project", "projects", "项目");

    private final String key;
    private final Class<? extends Extensible> type;
    private final Function<Register, List<? extends Extensible>> parts;
    private final String singular;
    private final String plural;
    private final String chinese;

    <T extends Extensible> RegisterPart(
            String key,
            Class<T> type,
            Function<Register, List<T>> parts,
            String singular,
            String plural,
            String chinese) {
        this.key = key;
        this.type = type;
        this.parts = parts::apply;
        this.singular = singular;
        this.plural = plural;
        this.chinese = chinese;
    }

    /** The kind of parts under this key of a register document. */
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

    /** These parts of a register, in the order of the document. */
    public List<? extends Extensible> of(Register register) {
        return parts.apply(register);
    }

    /** The id of a funder, record or project. */
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
}
