package org.lmcplan.model.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The style in which the values of the model are generated: hidden behind their interfaces and built on JDK collections that
 * keep insertion order.
 *
 * <p>The {@code toString} of a value that has a {@code summary()} returns that summary, since a whole plan would be too long to
 * be useful.
 *
 * <p>The {@code toString} of a builder lists what was set, from which refusals to build take the id of the element. The id must
 * come first, since texts may contain anything; a type declares again what it would otherwise inherit before the id.
 *
 * <p>Class files contain no annotation of the generator ({@code allowedClasspathAnnotations} names a harmless one), since the
 * compiler of a user who does not have the generator would warn about each one.
 *
 * <p>{@code jdk9Collections} is off, since {@code Map.copyOf} iterates in an order that differs from run to run.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        builderToString = true,
        depluralize = true,
        depluralizeDictionary = {
            "alias:aliases",
            "gloss:glosses",
            "search:searches",
            "series:series",
            "succeeds:succeeds"
        },
        underrideToString = "summary",
        mergeFromSupertypesDynamically = false,
        defaults = @Value.Immutable(copy = false),
        allowedClasspathAnnotations = {Override.class})
public @interface ModelStyle {}
