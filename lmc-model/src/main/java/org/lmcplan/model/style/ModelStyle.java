package org.lmcplan.model.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How the values of the model are generated: hidden behind their interfaces, built on plain JDK collections that
 * keep the order they were given.
 *
 * <p>A value with a {@code summary()} prints that; a plan printed whole would be of no use.
 *
 * <p>No annotation of the generator is left in class files ({@code allowedClasspathAnnotations} names a harmless one):
 * the compiler of a user who does not have the generator would warn of each.
 *
 * <p>{@code jdk9Collections} stays off: {@code Map.copyOf} iterates in an order that differs between two runs.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        depluralize = true,
        depluralizeDictionary = {"alias:aliases", "gloss:glosses"},
        underrideToString = "summary",
        mergeFromSupertypesDynamically = false,
        defaults = @Value.Immutable(copy = false),
        allowedClasspathAnnotations = {Override.class})
public @interface ModelStyle {}
