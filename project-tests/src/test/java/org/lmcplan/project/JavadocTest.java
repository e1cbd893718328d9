package org.lmcplan.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The javadoc jars of this build, unpacked side by side in folders of the names of their modules. */
class JavadocTest {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#:]+)(#[^\"]*)?\"");

    /** The text of each page by its path; empty for what is no page. */
    private static final Map<String, String> FILES = new HashMap<>();

    @BeforeAll
    static void readJavadoc() throws IOException {
        assumeFalse(Boolean.getBoolean("maven.javadoc.skip"), "this build makes no javadoc");
        for (PublishedModule module : PublishedModule.all()) {
            Path jar = Path.of(module.jar().toString().replaceFirst("\\.jar$", "-javadoc.jar"));
            try (JarFile file = new JarFile(jar.toFile())) {
                for (ZipEntry entry : file.stream().toList()) {
                    boolean isPage = entry.getName().endsWith(".html");
                    FILES.put(
                            module.name() + "/" + entry.getName(),
                            isPage
                                    ? new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8)
                                    : "");
                }
            }
        }
    }

    @Test
    void everyBuilderListsEverySetterWithItsDescription() throws IOException {
        List<String> missing = new ArrayList<>();
        int setters = 0;
        for (PublishedModule module : PublishedModule.all()) {
            for (Class<?> type : PublicApi.of(module).types()) {
                if (!type.getSimpleName().endsWith("Builder")) {
                    continue;
                }
                String page = FILES.getOrDefault(pageOf(module, type), "");
                for (Method method : type.getMethods()) {
                    if (isSetter(method, type)) {
                        setters++;
                        if (!describes(page, method)) {
                            missing.add(type.getName() + " " + anchorOf(method));
                        }
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
        assertThat(setters).isGreaterThan(500);
    }

    @Test
    void aMethodThatAPageDoesNotDescribeIsMissed() throws Exception {
        Method setter = PublicApiTest.Sample.class.getMethod("defaultMethod", String[].class);
        assertThat(describes("<section id=\"defaultMethod(java.lang.String...)\"></section>", setter))
                .isFalse();
        assertThat(describes(
                        "<section id=\"defaultMethod(java.lang.String...)\"><div class=\"block\">Text.</div></section>",
                        setter))
                .isTrue();
    }

    @Test
    void everyLinkLeadsToAPage() {
        assertThat(FILES.entrySet().stream().flatMap(page -> broken(page.getKey(), page.getValue()).stream()))
                .isEmpty();
        assertThat(broken("lmc-io/index.html", "<a href=\"../lmc-model/index.html\"> <a href=\"missing.html#top\">"))
                .containsExactly("lmc-io/index.html: missing.html");
    }

    @Test
    void pagesOfEachModuleLinkToTheModel() {
        for (String module : List.of("lmc-io", "lmc-validate", "lmc-report", "lmc-tables")) {
            assertThat(FILES.entrySet().stream()
                            .filter(page -> page.getKey().startsWith(module))
                            .filter(page -> page.getValue().contains("../lmc-model/org.lmcplan.model/")))
                    .as(module)
                    .isNotEmpty();
        }
    }

    private static List<String> broken(String page, String text) {
        List<String> broken = new ArrayList<>();
        Path folder = Path.of(page).resolveSibling("");
        for (Matcher link = LINK.matcher(text); link.find(); ) {
            String target = folder.resolve(link.group(1)).normalize().toString().replace('\\', '/');
            if (!FILES.containsKey(target)) {
                broken.add(page + ": " + link.group(1));
            }
        }
        return broken;
    }

    private static boolean isSetter(Method method, Class<?> builder) {
        return method.getReturnType() == builder && !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic();
    }

    private static boolean describes(String page, Method method) {
        int start = page.indexOf("id=\"" + anchorOf(method) + "\"");
        return start >= 0
                && page.substring(start, page.indexOf("</section>", start)).contains("class=\"block\"");
    }

    private static String anchorOf(Method method) {
        String parameters = Arrays.stream(method.getParameterTypes())
                .map(Class::getTypeName)
                .map(name -> name.replace('$', '.'))
                .collect(Collectors.joining(","));
        return method.getName() + "(" + (method.isVarArgs() ? parameters.replaceFirst("\\[]$", "...") : parameters)
                + ")";
    }

    private static String pageOf(PublishedModule module, Class<?> type) {
        return module.name() + "/" + module.descriptor().name() + "/"
                + type.getPackageName().replace('.', '/') + "/"
                + type.getName().substring(type.getPackageName().length() + 1).replace('$', '.') + ".html";
    }
}
