package org.lmcplan.model.condition;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lmcplan.model.property.PropertyType;

/** An operator, with the way it is written. */
enum Operator {
    EQUAL("="),
    DIFFERENT("!="),
    LESS("<"),
    AT_MOST("<="),
    MORE(">"),
    AT_LEAST(">="),
    IN("in"),
    CONTAINS("contains"),
    MATCHES("matches"),
    WITHIN("within"),
    EXISTS("exists");

    /** Operators that compare sizes. */
    static final Set<Operator> ORDER = EnumSet.of(LESS, AT_MOST, MORE, AT_LEAST);

    private static final Set<Operator> SAME = EnumSet.of(EQUAL, DIFFERENT, IN, EXISTS);
    private static final Set<Operator> WORDS = EnumSet.of(CONTAINS, MATCHES);

    private static final Map<PropertyType, Set<Operator>> OF_TYPE = new EnumMap<>(PropertyType.class);

    static {
        for (PropertyType type : PropertyType.values()) {
            Set<Operator> operators = EnumSet.copyOf(SAME);
            switch (type) {
                case TEXT, ID -> operators.addAll(WORDS);
                case SECTION -> operators.add(WITHIN);
                case NUMBER, DATE -> operators.addAll(ORDER);
                case EXTENSION -> {
                    operators.addAll(WORDS);
                    operators.addAll(ORDER);
                }
                case OBJECT -> operators.retainAll(EnumSet.of(EXISTS));
                case CODE, LANGUAGE -> {}
            }
            OF_TYPE.put(type, operators);
        }
    }

    private final String written;

    Operator(String written) {
        this.written = written;
    }

    /** Returns the operators that apply to values of a type. */
    static Set<Operator> of(PropertyType type) {
        return Objects.requireNonNull(OF_TYPE.get(type));
    }

    /** Returns the operator that a token stands for. */
    static Optional<Operator> of(Token token) {
        return Arrays.stream(values())
                .filter(operator -> token.isSymbol(operator.written) || token.isWord(operator.written))
                .findFirst();
    }

    /** Returns operators as they are written, separated by commas. */
    static String list(Set<Operator> operators) {
        return operators.stream().map(operator -> operator.written).collect(Collectors.joining(", "));
    }

    /** Returns whether it looks for words within a text. */
    boolean isPattern() {
        return WORDS.contains(this);
    }

    /** Returns whether upper and lower case can be ignored. */
    boolean comparesWords() {
        return isPattern() || this == EQUAL || this == DIFFERENT || this == IN;
    }

    @Override
    public String toString() {
        return written;
    }
}
