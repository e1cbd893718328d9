package org.lmcplan.project;

import java.lang.reflect.Executable;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints the types in signatures by their simple names, as each of those stands for one type in the whole project. */
final class SignatureText {

    private SignatureText() {}

    static String of(Type type) {
        if (type instanceof Class<?> plain) {
            return plain.isArray() ? of(plain.getComponentType()) + "[]" : simpleName(plain);
        }
        if (type instanceof ParameterizedType parameterized) {
            return of(parameterized.getRawType()) + list(parameterized.getActualTypeArguments(), ", ", "<", ">");
        }
        if (type instanceof GenericArrayType array) {
            return of(array.getGenericComponentType()) + "[]";
        }
        if (type instanceof WildcardType wildcard) {
            return "?" + list(wildcard.getLowerBounds(), " & ", " super ", "") + upperBounds(wildcard.getUpperBounds());
        }
        return type.getTypeName();
    }

    /** The type variables that a type, method or constructor declares, or nothing. */
    static String variables(GenericDeclaration declaration) {
        String variables = Stream.of(declaration.getTypeParameters())
                .map(SignatureText::variable)
                .collect(Collectors.joining(", "));
        String after = declaration instanceof Class ? ">" : "> ";
        return variables.isEmpty() ? "" : "<" + variables + after;
    }

    static String parameters(Executable executable) {
        String parameters = Stream.of(executable.getGenericParameterTypes())
                .map(SignatureText::of)
                .collect(Collectors.joining(", ", "(", ")"));
        return executable.isVarArgs() ? parameters.replaceFirst("\\[]\\)$", "...)") : parameters;
    }

    /** The name after the package: Plan.Builder. */
    static String simpleName(Class<?> type) {
        Class<?> enclosing = type.getEnclosingClass();
        return (enclosing == null ? "" : simpleName(enclosing) + ".") + type.getSimpleName();
    }

    private static String variable(TypeVariable<?> variable) {
        return variable.getName() + upperBounds(variable.getBounds());
    }

    private static String upperBounds(Type[] bounds) {
        return bounds.length == 1 && bounds[0] == Object.class ? "" : list(bounds, " & ", " extends ", "");
    }

    private static String list(Type[] types, String between, String before, String after) {
        String list = Stream.of(types).map(SignatureText::of).collect(Collectors.joining(between));
        return list.isEmpty() ? "" : before + list + after;
    }
}
