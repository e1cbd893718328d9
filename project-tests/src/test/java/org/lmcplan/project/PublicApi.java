package org.lmcplan.project;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What users of a module can name: the public types of its exported packages, each with the signatures of its public and
 * protected members. Left out is what every object has, what interfaces and public classes above already declare, and
 * the constructors of abstract and sealed types that cannot be called from outside.
 */
record PublicApi(List<Class<?>> types) {

    private static final Set<String> OF_EVERY_OBJECT = Set.of("equals(Object)", "hashCode()", "toString()");

    static PublicApi of(PublishedModule module) throws IOException {
        Set<String> exported = module.descriptor().exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        List<Class<?>> types = new ArrayList<>();
        for (String name : module.classNames()) {
            if (exported.contains(name.substring(0, name.lastIndexOf('.'))) && !name.endsWith("-info")) {
                Class<?> type = load(name);
                if (isVisible(type)) {
                    types.add(type);
                }
            }
        }
        return of(types);
    }

    static PublicApi of(List<Class<?>> types) {
        return new PublicApi(
                types.stream().sorted(Comparator.comparing(PublicApi::nameOf)).toList());
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PublicApi.class.getClassLoader());
        } catch (ClassNotFoundException absent) {
            throw new AssertionError(name, absent);
        }
    }

    static boolean isVisible(Class<?> type) {
        Class<?> enclosing = type.getEnclosingClass();
        return !type.isAnonymousClass()
                && !type.isLocalClass()
                && Modifier.isPublic(type.getModifiers())
                && (enclosing == null || isVisible(enclosing));
    }

    /** A line for each type, followed by an indented line for each of its members, all in the order of the alphabet. */
    String described() {
        StringBuilder text = new StringBuilder();
        for (Class<?> type : types) {
            text.append(header(type)).append('\n');
            for (String member : membersOf(type)) {
                text.append("    ").append(member).append('\n');
            }
        }
        return text.toString();
    }

    private static String header(Class<?> type) {
        String kind = type.isAnnotation()
                ? "@interface"
                : type.isInterface() ? "interface" : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
        int shown = Modifier.PUBLIC | Modifier.PROTECTED;
        if (kind.equals("class")) { // the other kinds imply them
            shown |= Modifier.ABSTRACT | Modifier.FINAL;
        }
        String modifiers = Modifier.toString(type.getModifiers() & shown);
        StringBuilder header = new StringBuilder(modifiers);
        header.append(type.isSealed() ? " sealed " : " ")
                .append(kind)
                .append(' ')
                .append(nameOf(type));
        header.append(SignatureText.variables(type));
        if (kind.equals("class")) {
            Class<?> lowest = type;
            while (!isVisible(lowest.getSuperclass())) {
                lowest = lowest.getSuperclass();
            }
            if (lowest.getSuperclass() != Object.class) {
                header.append(" extends ").append(SignatureText.of(lowest.getGenericSuperclass()));
            }
        }
        String interfaces = Stream.of(type.getGenericInterfaces())
                .map(SignatureText::of)
                .sorted()
                .collect(Collectors.joining(", "));
        if (!interfaces.isEmpty() && !type.isAnnotation()) {
            header.append(type.isInterface() ? " extends " : " implements ").append(interfaces);
        }
        return header.toString();
    }

    private static Set<String> membersOf(Class<?> type) {
        Set<String> members = new TreeSet<>();
        for (Class<?> each = type; each != null && (each == type || !isVisible(each)); each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                if (isOffered(field.getModifiers(), type) && !field.isSynthetic()) {
                    members.add(
                            field.isEnumConstant()
                                    ? field.getName()
                                    : modifiersOf(field.getModifiers(), type) + SignatureText.of(field.getGenericType())
                                            + " " + field.getName());
                }
            }
            for (Method method : each.getDeclaredMethods()) {
                if (isOffered(method.getModifiers(), type) && !method.isSynthetic() && !isOfEveryObject(method)) {
                    members.add(modifiersOf(method.getModifiers(), type)
                            + (method.isDefault() ? "default " : "")
                            + SignatureText.variables(method)
                            + SignatureText.of(method.getGenericReturnType())
                            + " " + method.getName() + signatureOf(method));
                }
            }
        }
        if (!type.isEnum() && !type.isSealed()) {
            for (Constructor<?> constructor : type.getDeclaredConstructors()) {
                if (isOffered(constructor.getModifiers(), type) && !constructor.isSynthetic()) {
                    members.add(modifiersOf(constructor.getModifiers(), type) + "new " + type.getSimpleName()
                            + signatureOf(constructor));
                }
            }
        }
        return members;
    }

    private static boolean isOffered(int modifiers, Class<?> of) {
        return Modifier.isPublic(modifiers)
                || (Modifier.isProtected(modifiers) && !Modifier.isFinal(of.getModifiers()));
    }

    private static boolean isOfEveryObject(Method method) {
        return OF_EVERY_OBJECT.contains(method.getName() + SignatureText.parameters(method));
    }

    /** Public goes without saying, and so does abstract in an interface. */
    private static String modifiersOf(int modifiers, Class<?> of) {
        int shown = Modifier.PROTECTED | Modifier.STATIC | Modifier.FINAL;
        if (!of.isInterface()) {
            shown |= Modifier.ABSTRACT;
        }
        if (Modifier.isFinal(of.getModifiers()) || of.isInterface()) {
            shown &= ~Modifier.FINAL;
        }
        String text = Modifier.toString(modifiers & shown);
        return text.isEmpty() ? "" : text + " ";
    }

    private static String signatureOf(Executable executable) {
        String thrown = Stream.of(executable.getGenericExceptionTypes())
                .map(SignatureText::of)
                .sorted()
                .collect(Collectors.joining(", "));
        return SignatureText.parameters(executable) + (thrown.isEmpty() ? "" : " throws " + thrown);
    }

    private static String nameOf(Class<?> type) {
        return type.getPackageName() + "." + SignatureText.simpleName(type);
    }
}
