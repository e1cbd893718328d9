package org.lmcplan.examples.springboot3;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.LmcWriter;
import org.lmcplan.model.Plan;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootVersion;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The service runs on Spring Boot 3.5, with Jackson 2 for its own types and Jackson 3 inside the library. */
class PlanCheckApplicationTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Plan PLAN = BundledPlan.LMC_2023_2027.load();

    private static ConfigurableApplicationContext context;

    @BeforeAll
    static void start() {
        context = SpringApplication.run(
                PlanCheckApplication.class,
                "--server.port=0",
                "--spring.main.banner-mode=off",
                "--logging.level.root=warn");
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    private static HttpRequest.Builder request(String path) {
        int port = ((ServletWebServerApplicationContext) context).getWebServer().getPort();
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static JsonNode problemsIn(String yaml) throws Exception {
        HttpRequest post =
                request("/problems").POST(BodyPublishers.ofString(yaml)).build();
        return new ObjectMapper()
                .readTree(CLIENT.send(post, BodyHandlers.ofString()).body());
    }

    @Test
    void thisIsSpringBoot35WithItsMapperOfJackson2() {
        assertThat(SpringBootVersion.getVersion()).startsWith("3.5.");
        assertThat(context.getBean(ObjectMapper.class)).isNotNull();
    }

    @Test
    void aPlanIsCheckedAndTheProblemsComeBack() throws Exception {
        String yaml = LmcWriter.create().toText(PLAN, Format.YAML);
        assertThat(problemsIn(yaml).findValuesAsText("severity")).doesNotContain("error");
        JsonNode faults = problemsIn(yaml.replace("\nlanguage: ", "\nlangage: "));
        assertThat(faults.findValuesAsText("code")).containsExactly("LMC-F301");
        assertThat(faults.findValuesAsText("path")).containsExactly("/langage");
        assertThat(faults.findValuesAsText("position")).containsExactly("plan.yaml:16:1");
        assertThat(faults.get(0).get("message").asText())
                .isEqualTo(
                        "There is no key 'langage' in a plan. (did you mean 'language'? Keys of your own begin with x-)");
        JsonNode findings = problemsIn(yaml.replaceFirst("leaders-meeting", "leader-meeting"));
        assertThat(findings.findValuesAsText("code")).isNotEmpty().allMatch(code -> code.startsWith("LMC-V"));
        assertThat(findings.findValuesAsText("position"))
                .isNotEmpty()
                .allMatch(at -> at.matches("plan.yaml:[0-9]+:[0-9]+"));
    }

    @Test
    void aPlanIsServedByTheWriterAndByAMapperOfJackson3() throws Exception {
        String plan =
                CLIENT.send(request("/plan").build(), BodyHandlers.ofString()).body();
        assertThat(LmcReader.create()
                        .read(DocumentSource.text(plan, Format.JSON).named("plan.json"))
                        .orThrow())
                .isEqualTo(PLAN);
        String commitments = CLIENT.send(request("/commitments").build(), BodyHandlers.ofString())
                .body();
        assertThat(new ObjectMapper().readTree(commitments).findValuesAsText("force"))
                .hasSize(PLAN.commitments().size());
    }
}
