package org.lmcplan.project;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.BundledRegister;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.LmcWriter;
import org.lmcplan.io.RecordType;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.Plan;
import org.lmcplan.model.ReferenceMapper;
import org.lmcplan.model.ReferenceVisitor;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.AssessmentOptions;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.tables.DataPackage;
import org.lmcplan.tables.Tables;
import org.lmcplan.validate.RegisterValidator;
import org.lmcplan.validate.TransitionValidator;
import org.lmcplan.validate.Validator;
import org.lmcplan.validate.config.Configuration;
import org.lmcplan.validate.config.ConfigurationReader;
import org.lmcplan.validate.config.Profile;
import org.lmcplan.validate.format.Locator;
import org.lmcplan.validate.format.ReportOptions;
import org.lmcplan.validate.rule.Catalogue;
import org.lmcplan.validate.rule.ChangedPart;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.PartFact;
import org.lmcplan.validate.rule.RegisterRule;
import org.lmcplan.validate.rule.RegisterWithPlan;
import org.lmcplan.validate.rule.Rule;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleDefinition;
import org.lmcplan.validate.rule.RuleScope;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.json.JsonMapper;

/** A valid value for each type of parameter, and instances of each type whose methods users call. */
final class SampleArguments {

    private final List<Class<?>> types;
    private final List<Object> pool = new ArrayList<>();

    SampleArguments(List<Class<?>> types) throws Exception {
        this.types = types;
        pool.addAll(ofTheJdk());
        pool.addAll(ofServices());
        pool.addAll(new ReachableValues(types).of(SampleValues.all()));
        for (Class<?> type : types) {
            if (type.isEnum()) {
                pool.addAll(List.of(type.getEnumConstants()));
            }
            for (Method method : type.getDeclaredMethods()) {
                if (Modifier.isStatic(method.getModifiers())
                        && Modifier.isPublic(method.getModifiers())
                        && method.getParameterCount() == 0) {
                    Object made = method.invoke(null);
                    if (made != null && types.contains(made.getClass())) {
                        pool.add(made);
                    }
                }
            }
        }
    }

    private static List<Object> ofTheJdk() {
        return List.of(
                "text",
                1,
                2L,
                true,
                BigDecimal.ONE,
                URI.create("https://example.org/"),
                LocalDate.of(2026, 1, 1),
                Locale.ENGLISH,
                Path.of("target", "absent", "plan.yaml"),
                Duration.ofSeconds(1),
                new ByteArrayInputStream(new byte[0]),
                new ByteArrayOutputStream(),
                new IllegalStateException("cause"),
                SampleArguments.class.getClassLoader(),
                Proxy.newProxyInstance(
                        SampleArguments.class.getClassLoader(),
                        new Class<?>[] {Connection.class},
                        (proxy, method, args) -> {
                            throw new UnsupportedOperationException(method.getName());
                        }),
                (Predicate<Object>) value -> true,
                UnaryOperator.identity(),
                (Function<Object, Object>) value -> value,
                (BiFunction<Object, Object, Object>) (one, other) -> other,
                JsonMapper.builder().build().createParser("{}"),
                TokenStreamLocation.NA);
    }

    private static List<Object> ofServices() {
        Plan plan = BundledPlan.LMC_2023_2027.load();
        LocalDate day = LocalDate.of(2026, 1, 1);
        Register register = BundledRegister.LMC_2023_2027.load();
        List<Object> all = new ArrayList<>(Arrays.asList(
                Profile.builder("draft"),
                Configuration.builder(),
                (Locator) path -> Optional.empty(),
                (ReferenceVisitor<Object>) (role, to, at) -> {},
                ReferenceMapper.visiting((role, to, at) -> {}),
                ReportOptions.in(Locale.ENGLISH),
                ChangedPart.of(plan),
                Validator.standard().start(plan),
                Validator.builder(),
                RegisterValidator.standard(),
                TransitionValidator.standard(),
                Assessment.collect(plan, day, AssessmentOptions.CALENDAR_YEARS),
                ConfigurationReader.of(Validator.standard().catalogue()),
                Configuration.standard().validator(Validator.standard().catalogue(), day),
                RegisterWithPlan.of(plan, register, Optional.of(day)),
                RegisterWithPlan.of(plan, register, Optional.of(day)).whole(),
                BundledPlan.LMC_2023_2027.source(),
                Validator.standard().catalogue(),
                RecordType.COMMITMENT,
                DataPackage.of(Tables.of(plan)),
                Tables.of(plan),
                LmcReader.create().stream(BundledPlan.LMC_2023_2027.source(), RecordType.PLAN),
                LmcWriter.create().stream(new ByteArrayOutputStream(), Format.JSON, RecordType.PLAN)));
        all.add(new OnRegisters());
        Validator.of(Catalogue.of("1", List.of(new Capturing(all)))).validate(plan);
        return all;
    }

    /** A rule that keeps what it is given. */
    private static final class Capturing implements Rule<Commitment> {

        private final List<Object> into;

        Capturing(List<Object> into) {
            this.into = into;
        }

        @Override
        public RuleDefinition definition() {
            return RuleDefinition.of("TEST-V001", Severity.NOTE)
                    .requires("text")
                    .because("text");
        }

        @Override
        public RuleScope<Commitment> scope() {
            return RuleScope.each(Commitment.class).lookingAt(Lookup.WHOLE, Lookup.values());
        }

        @Override
        public void check(Commitment subject, RuleContext context) {
            into.add(this);
            into.add(scope());
            into.add(context);
            into.add(context.subject());
            into.addAll(context.links());
            into.addAll(context.clauses());
            into.add(PartFact.of(Commitment.class, Commitment::quote));
            into.add(context.report(Complaint.of("text")));
        }
    }

    /** A rule on registers that finds nothing. */
    private static final class OnRegisters implements RegisterRule {

        @Override
        public RuleDefinition definition() {
            return RuleDefinition.of("TEST-E001", Severity.NOTE)
                    .requires("text")
                    .because("text");
        }

        @Override
        public void check(RegisterWithPlan register, FindingReporter reporter) {}
    }

    /** An instance of each class in the pool that has this type. */
    Collection<Object> instancesOf(Class<?> type) {
        Map<Class<?>, Object> byClass = new LinkedHashMap<>();
        pool.stream().filter(type::isInstance).forEach(each -> byClass.putIfAbsent(each.getClass(), each));
        return byClass.values();
    }

    /** Returns a value. */
    Object of(Type type) {
        Class<?> raw = raw(type);
        if (raw == Class.class) {
            return classOf(raw(argument(type, 0)));
        } else if (raw == boolean.class) {
            return true;
        } else if (raw == int.class) {
            return 1;
        } else if (raw == long.class) {
            return 1L;
        } else if (raw.isArray()) {
            return Array.newInstance(raw.getComponentType(), 0);
        } else if (raw == Optional.class) {
            return Optional.empty();
        } else if (raw == List.class || raw == Collection.class || raw == Iterable.class) {
            return List.of();
        } else if (raw == Set.class) {
            return Set.of();
        } else if (raw == Map.class) {
            return Map.of();
        } else if (raw == SortedMap.class) {
            return new TreeMap<>();
        }
        return pool.stream()
                .filter(raw::isInstance)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no " + SignatureText.of(type)));
    }

    private Class<?> classOf(Class<?> bound) {
        return types.stream()
                .filter(type -> bound.isAssignableFrom(type) && (type.isEnum() || type != bound))
                .findFirst()
                .orElse(bound == Object.class ? Commitment.class : bound);
    }

    /** The type argument of a parameterized type. */
    static Type argument(Type type, int index) {
        return type instanceof ParameterizedType parameterized
                ? parameterized.getActualTypeArguments()[index]
                : Object.class;
    }

    static Class<?> raw(Type type) {
        if (type instanceof Class<?> plain) {
            return plain;
        } else if (type instanceof ParameterizedType parameterized) {
            return raw(parameterized.getRawType());
        } else if (type instanceof GenericArrayType array) {
            return Array.newInstance(raw(array.getGenericComponentType()), 0).getClass();
        } else if (type instanceof TypeVariable<?> variable) {
            return raw(variable.getBounds()[0]);
        }
        return raw(((WildcardType) type).getUpperBounds()[0]);
    }
}
