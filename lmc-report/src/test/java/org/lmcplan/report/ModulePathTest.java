package org.lmcplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.BundledRegister;
import org.lmcplan.model.assess.AssessmentOptions;

/** Tests that the module resolves and works with ical4j on the module path. */
class ModulePathTest {

    private static final Set<String> NOT_NEEDED = Set.of("junit", "assertj", "jsoup", "archunit", "surefire");

    @Test
    void theReportAndTheCalendarCanBeWrittenOnTheModulePath() throws Exception {
        ModuleLayer boot = ModuleLayer.boot();
        Configuration modules = boot.configuration()
                .resolveAndBind(
                        ModuleFinder.of(modulePath()),
                        ModuleFinder.of(),
                        Set.of("org.lmcplan.report", "org.lmcplan.io"));
        ModuleLayer layer = boot.defineModulesWithOneLoader(modules, null);
        ClassLoader loader = layer.findLoader("org.lmcplan.report");
        Class<?> entry = loader.loadClass(ProgressReport.class.getName());
        assertThat(entry.getModule().getName()).isEqualTo("org.lmcplan.report");
        assertThat(entry.getModule().getDescriptor().exports()).singleElement().hasToString("org.lmcplan.report");

        Object plan = bundled(loader, BundledPlan.class);
        Object register = bundled(loader, BundledRegister.class);
        Class<?> readings = loader.loadClass(AssessmentOptions.class.getName());
        Class<?> assessments = loader.loadClass("org.lmcplan.model.assess.Assessment");
        Object reading = readings.getField("CALENDAR_YEARS").get(null);
        Object assessment =
                method(assessments, "of", 4).invoke(null, plan, register, LocalDate.of(2026, 11, 28), reading);

        Object report = method(entry, "of", 2).invoke(null, assessment, register);
        assertThat((String) method(entry, "html", 1).invoke(report, Locale.ENGLISH))
                .contains("as of 2026-11-28");
        Class<?> calendars = loader.loadClass(MeetingCalendar.class.getName());
        Object calendar = method(calendars, "of", 2).invoke(null, assessment, register);
        assertThat((String) method(calendars, "text", 1).invoke(calendar, Locale.ENGLISH))
                .contains("BEGIN:VEVENT");
    }

    private static Object bundled(ClassLoader loader, Class<?> type) throws ReflectiveOperationException {
        Class<?> inLayer = loader.loadClass(type.getName());
        return method(inLayer, "load", 0).invoke(inLayer.getEnumConstants()[0]);
    }

    private static Method method(Class<?> type, String name, int parameters) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == parameters)
                .findFirst()
                .orElseThrow();
    }

    private static Path[] modulePath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .map(Path::of)
                .filter(entry -> NOT_NEEDED.stream()
                        .noneMatch(word -> String.valueOf(entry.getFileName()).contains(word)))
                .toArray(Path[]::new);
    }
}
