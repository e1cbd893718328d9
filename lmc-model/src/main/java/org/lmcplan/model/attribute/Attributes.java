package org.lmcplan.model.attribute;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** The attributes of types: what an interface leaves to its implementation, or the components of a record. */
public final class Attributes {

    private static final ClassValue<SortedMap<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected SortedMap<String, Method> computeValue(Class<?> type) {
            SortedMap<String, Method> accessors = new TreeMap<>();
            if (type.isRecord()) {
                Arrays.stream(type.getRecordComponents())
                        .forEach(component -> accessors.put(component.getName(), component.getAccessor()));
            } else {
                Arrays.stream(type.getMethods())
                        .filter(method -> Modifier.isAbstract(method.getModifiers()))
                        .forEach(method -> accessors.put(method.getName(), method));
            }
            return Collections.unmodifiableSortedMap(accessors);
        }
    };

    private Attributes() {}

    /** Returns the accessors of an interface or record by name, in alphabetical order. */
    public static SortedMap<String, Method> of(Class<?> type) {
        return ACCESSORS.get(type);
    }

    /** Returns the interface that declares the attributes of a value of a generated class. */
    public static Class<?> typeOf(Object value) {
        Class<?>[] interfaces = value.getClass().getInterfaces();
        return interfaces.length == 0 ? value.getClass() : interfaces[0];
    }

    /** Returns the value of an attribute. */
    public static Object read(Method accessor, Object value) {
        try {
            return Objects.requireNonNull(accessor.invoke(value));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + accessor, e);
        }
    }
}
