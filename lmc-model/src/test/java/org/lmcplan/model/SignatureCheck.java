package org.lmcplan.model;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds classes that a type should not expose to its users: generated classes, recognised by their name, and classes of hidden
 * packages. A superclass may be generated; its inherited members are checked like those of the type itself.
 */
public final class SignatureCheck {

    private final List<String> hiddenPackages;
    private final Set<String> leaks = new TreeSet<>();

    private SignatureCheck(List<String> hiddenPackages) {
        this.hiddenPackages = hiddenPackages;
    }

    /** Returns the members that expose a class, each followed by the name of that class. */
    public static List<String> leaksOf(Class<?> type, List<String> hiddenPackages) {
        SignatureCheck check = new SignatureCheck(hiddenPackages);
        check.look(type.getSimpleName(), type.getTypeParameters());
        check.look(type.getSimpleName(), type.getGenericInterfaces());
        for (Class<?> each = type; each != null && each != Object.class; each = each.getSuperclass()) {
            check.members(each);
        }
        return List.copyOf(check.leaks);
    }

    private void members(Class<?> type) {
        for (Method method : type.getDeclaredMethods()) {
            if (isVisible(method)) {
                look(nameOf(method), method.getGenericReturnType());
                executable(method);
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (isVisible(constructor)) {
                executable(constructor);
            }
        }
        for (Field field : type.getDeclaredFields()) {
            if (isVisible(field)) {
                look(nameOf(field), field.getGenericType());
            }
        }
    }

    private void executable(Executable executable) {
        look(nameOf(executable), executable.getTypeParameters());
        look(nameOf(executable), executable.getGenericParameterTypes());
        look(nameOf(executable), executable.getGenericExceptionTypes());
    }

    private void look(String place, Type... types) {
        Set<Type> mentioned = new HashSet<>();
        for (Type type : types) {
            collect(type, mentioned);
        }
        for (Type type : mentioned) {
            if (type instanceof Class<?> named && isHidden(named)) {
                leaks.add(place + ": " + named.getName());
            }
        }
    }

    private boolean isHidden(Class<?> type) {
        return (type.getSimpleName().startsWith("Immutable") && !type.isArray())
                || hiddenPackages.stream().anyMatch(hidden -> type.getName().startsWith(hidden + "."));
    }

    private static void collect(Type type, Set<Type> mentioned) {
        if (mentioned.add(type)) {
            partsOf(type).forEach(part -> collect(part, mentioned));
        }
    }

    private static List<Type> partsOf(Type type) {
        List<Type> parts = new ArrayList<>();
        if (type instanceof ParameterizedType generic) {
            parts.add(generic.getRawType());
            parts.addAll(Arrays.asList(generic.getActualTypeArguments()));
        } else if (type instanceof GenericArrayType array) {
            parts.add(array.getGenericComponentType());
        } else if (type instanceof WildcardType wildcard) {
            parts.addAll(Arrays.asList(wildcard.getUpperBounds()));
            parts.addAll(Arrays.asList(wildcard.getLowerBounds()));
        } else if (type instanceof TypeVariable<?> variable) {
            parts.addAll(Arrays.asList(variable.getBounds()));
        } else if (type instanceof Class<?> named && named.isArray()) {
            parts.add(named.getComponentType());
        } else if (type instanceof Class<?> named && named.getEnclosingClass() != null) {
            parts.add(named.getEnclosingClass());
        }
        return parts;
    }

    private static boolean isVisible(Member member) {
        return !member.isSynthetic() && (member.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0;
    }

    private static String nameOf(Member member) {
        return member instanceof Constructor<?>
                ? member.getDeclaringClass().getSimpleName() + ".new"
                : member.getDeclaringClass().getSimpleName() + "." + member.getName();
    }
}
