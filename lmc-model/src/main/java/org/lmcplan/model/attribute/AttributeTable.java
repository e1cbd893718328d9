package org.lmcplan.model.attribute;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The attributes of one type, by their keys in documents.
 *
 * @param <T> the type
 */
public final class AttributeTable<T> {

    private static final Map<Class<?>, AttributeTable<?>> TABLES = new ConcurrentHashMap<>();

    private final Class<T> type;
    private final SortedMap<String, PartAttribute> byKey = new TreeMap<>();
    private final Map<String, PartAttribute> inOrder = new LinkedHashMap<>();

    private AttributeTable(Class<T> type) {
        this.type = type;
    }

    /** Returns an empty table of a type. */
    public static <T> AttributeTable<T> of(Class<T> type) {
        return new AttributeTable<>(type);
    }

    /** Makes these tables known. */
    public static void add(AttributeTable<?>... tables) {
        for (AttributeTable<?> table : tables) {
            TABLES.put(table.type, table);
        }
    }

    /** Returns the table of a type; empty if the type has none. */
    public static Optional<AttributeTable<?>> find(Class<?> type) {
        return Optional.ofNullable(All.TABLES.get(type));
    }

    /** Returns the table of the type of a value: its class, or an interface that its class implements. */
    public static Optional<AttributeTable<?>> ofValue(Object value) {
        AttributeTable<?> table = All.TABLES.get(value.getClass());
        for (Class<?> each : value.getClass().getInterfaces()) {
            table = table == null ? All.TABLES.get(each) : table;
        }
        return Optional.ofNullable(table);
    }

    /** Returns the attributes by key, in alphabetical order. */
    public SortedMap<String, PartAttribute> byKey() {
        return Collections.unmodifiableSortedMap(byKey);
    }

    /** Returns the attributes by key, in the order in which they were added. */
    public Map<String, PartAttribute> inOrder() {
        return Collections.unmodifiableMap(inOrder);
    }

    /** Adds an attribute that always has one value. */
    public <V> AttributeTable<T> one(String key, Class<V> of, Function<? super T, ? extends V> value) {
        return put(key, of, false, value);
    }

    /** Adds an attribute that may be absent. */
    public <V> AttributeTable<T> optional(
            String key, Class<V> of, Function<? super T, ? extends Optional<? extends V>> value) {
        return put(key, of, false, value);
    }

    /** Adds a list. */
    public <V> AttributeTable<T> list(
            String key, Class<V> of, Function<? super T, ? extends List<? extends V>> values) {
        return put(key, of, true, values);
    }

    /** The tables, complete whichever type a program uses first: the classes that add them are initialized before. */
    private static final class All {

        static final Map<Class<?>, AttributeTable<?>> TABLES = complete();

        private static Map<Class<?>, AttributeTable<?>> complete() {
            try {
                Class.forName("org.lmcplan.model.PlanAttributeTables");
                Class.forName("org.lmcplan.model.evidence.EvidenceAttributeTables");
            } catch (ClassNotFoundException gone) {
                throw new IllegalStateException(gone);
            }
            return AttributeTable.TABLES;
        }
    }

    private AttributeTable<T> put(String key, Class<?> of, boolean isList, Function<? super T, ?> value) {
        PartAttribute attribute = new PartAttribute(of, isList, owner -> value.apply(type.cast(owner)));
        byKey.put(key, attribute);
        inOrder.put(key, attribute);
        return this;
    }
}
