package org.lmcplan.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lmcplan.examples.springboot.RunningServer.Answer;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.LmcWriter;
import org.lmcplan.model.Plan;
import org.lmcplan.validate.Validator;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;

class PlanServerTest {

    private static final String JSON = "application/json";
    private static final String YAML = "application/yaml";
    private static final String PROBLEM = "application/problem+json";
    private static final Plan LMC = BundledPlan.LMC_2023_2027.load();
    private static final LmcWriter WRITER = LmcWriter.create();

    /** A plan without problems, to be copied under other ids. */
    private static final String SMALL = """
            format: lmc-plan/3
            id: small
            names:
              en: {text: Harbour Plan, status: unofficial, basis: seen}
            language: en
            edition: full
            term: {from: 2030, to: 2031}
            title: Harbour Plan
            textSource: plan-text
            sources:
              - {id: plan-text, publisher: Example Ports, published: 2030-01-15}
            sections:
              - {number: "1", title: Pilots, body: The ports will hold a forum every year. They will explore a school.}
            pillars:
              - id: safety
                names:
                  en: {text: Pilots, status: unofficial, basis: seen}
                readFrom: [{section: "1", quote: Pilots}]
            cooperationAreas:
              - {id: pilots, section: "1", pillar: safety}
            commitments:
              - id: "1-1"
                quote: The ports will hold a forum every year
                marker: hold
                force: deliver
                acts: [hold]
                cadence: {kind: every-years, years: 1}
                targets: [forum]
              - {id: "1-2", quote: They will explore a school, marker: explore, force: explore, acts: [create]}
            mechanisms:
              - id: forum
                kind: forum
                names:
                  en: {text: Forum, status: unofficial, basis: seen}
                lifecycle: exists
                readFrom: [{section: "1", quote: a forum}]
            """;

    private static RunningServer server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = RunningServer.start(folder.resolve("plans"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aPlanInYamlIsStoredAndReturnedInBothFormats() {
        String yaml = small("yaml-plan");
        Answer created = server.post("/plans", YAML, yaml);
        assertThat(created.status()).as(created.body()).isEqualTo(201);
        assertThat(created.header("Location")).isEqualTo("/plans/yaml-plan");
        assertThat(created.header("Content-Type")).isEqualTo(JSON);
        assertThat(created.json().get("id").asString()).isEqualTo("yaml-plan");
        assertThat(created.json().get("problems")).isEmpty();

        Plan plan = read(yaml, Format.YAML);
        Answer inJson = server.get("/plans/yaml-plan", "Accept", JSON);
        assertThat(inJson.status()).isEqualTo(200);
        assertThat(inJson.header("Content-Type")).isEqualTo(JSON);
        assertThat(inJson.body()).isEqualTo(WRITER.toText(plan, Format.JSON));
        Answer inYaml = server.get("/plans/yaml-plan", "Accept", YAML);
        assertThat(inYaml.header("Content-Type")).isEqualTo(YAML);
        assertThat(inYaml.header("Vary")).contains("Accept");
        assertThat(inYaml.body()).isEqualTo(WRITER.toText(plan, Format.YAML));
        assertThat(inYaml.header("ETag")).isNotEqualTo(inJson.header("ETag"));
        assertThat(inJson.header("ETag"))
                .contains(WRITER.digest(plan).hex())
                .contains(created.json().get("digest").asString());
    }

    @Test
    void theFormatOfAnAnswerIsTheOneThatTheClientPrefers() {
        server.post("/plans", YAML, small("preferred"));
        assertThat(server.get("/plans/preferred").header("Content-Type")).isEqualTo(JSON);
        assertThat(server.get("/plans/preferred", "Accept", "*/*").header("Content-Type"))
                .isEqualTo(JSON);
        assertThat(server.get("/plans/preferred", "Accept", YAML + ", */*;q=0.1")
                        .header("Content-Type"))
                .isEqualTo(YAML);
        assertThat(server.get("/plans/preferred", "Accept", YAML + ";q=0.5, " + JSON)
                        .header("Content-Type"))
                .isEqualTo(JSON);
        Answer html = server.get("/plans/preferred", "Accept", "text/html");
        assertProblem(html, 406);
    }

    @Test
    void aKnownVersionIsNotSentAgain() {
        server.post("/plans", YAML, small("cached"));
        String tag = server.get("/plans/cached").header("ETag");
        Answer again = server.get("/plans/cached", "If-None-Match", tag);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(server.get("/plans/cached", "If-None-Match", tag, "Accept", YAML)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void thePlanOf94CommitmentsIsAcceptedWithItsNotes() {
        Answer created = server.post("/plans", JSON, WRITER.toText(LMC, Format.JSON), "Accept-Language", "zh-CN, en");
        assertThat(created.status()).isEqualTo(201);
        JsonNode note = created.json().at("/problems/0");
        assertThat(note.get("code").asString()).isEqualTo("LMC-V710");
        assertThat(note.get("severity").asString()).isEqualTo("note");
        assertThat(note.get("pointer").asString()).isEqualTo("/sources/1");
        assertThat(note.get("message").asString()).matches(".*\\p{IsHan}.*");
        assertThat(note.at("/location/line").asInt()).isPositive();

        JsonNode all = server.get("/plans/lmc-2023-2027/commitments").json();
        assertThat(all).hasSize(94).hasSize(LMC.commitments().size());
        assertThat(all.get(0).get("id").asString())
                .isEqualTo(LMC.commitments().get(0).id().value());
        assertThat(server.get("/plans/lmc-2023-2027").body()).isEqualTo(WRITER.toText(LMC, Format.JSON));
    }

    @Test
    void commitmentsAreListedByForceAcrossPlans() {
        server.post("/plans", YAML, small("across-a"));
        server.post("/plans", YAML, small("across-b"));
        JsonNode explored = server.get("/commitments?force=explore&size=100").json();
        assertThat(explored)
                .anySatisfy(each -> assertThat(each.toString())
                        .isEqualTo("{\"plan\":\"across-a\",\"id\":\"1-2\",\"force\":\"explore\","
                                + "\"quote\":\"They will explore a school\"}"))
                .anySatisfy(each -> assertThat(each.get("plan").asString()).isEqualTo("across-b"))
                .allSatisfy(each -> assertThat(each.get("force").asString()).isEqualTo("explore"));
        assertThat(server.get("/commitments?force=urge,explore&size=100").json())
                .hasSizeGreaterThanOrEqualTo(explored.size());
    }

    @Test
    void commitmentsOfAPlanAreListedByQuery() {
        server.post("/plans", YAML, small("asked"));
        assertThat(selected("asked", "")).containsExactly("1-1", "1-2");
        assertThat(selected("asked", "?query=" + encoded("force = explore"))).containsExactly("1-2");
        assertThat(selected("asked", "?query=" + encoded("force = deliver and targets.lifecycle = exists")))
                .containsExactly("1-1");
        assertThat(selected("asked", "?query=" + encoded("quote contains 'school'")))
                .containsExactly("1-2");
        assertThat(selected("asked", "?query=" + encoded("force = urge"))).isEmpty();
    }

    @Test
    void aBadQueryIsExplainedWithThePositionOfTheError() {
        server.post("/plans", YAML, small("misasked"));
        Answer refused = server.get(
                "/plans/misasked/commitments?query=" + encoded("forse = deliver and"), "Accept-Language", "zh");
        assertProblem(refused, 400, "urn:lmc:problem:invalid-query");
        assertThat(refused.json().get("title").asString()).isEqualTo("查询有误");
        JsonNode problem = refused.json().at("/problems/0");
        assertThat(problem.get("properties").get("start").asString()).isEqualTo("19");
        assertThat(problem.get("message").asString()).matches(".*\\p{IsHan}.*");
        Answer unknown = server.get("/plans/misasked/commitments?query=" + encoded("forse = deliver"));
        assertProblem(unknown, 400, "urn:lmc:problem:invalid-query");
        assertThat(unknown.json().at("/problems/0/properties/text").asString()).isEqualTo("forse");
        assertThat(unknown.json().at("/problems/0/hint").asString()).contains("force");
    }

    @Test
    void pagesDoNotOverlap() {
        for (String id : List.of("page-a", "page-b", "page-c")) {
            assertThat(server.post("/plans", YAML, small(id)).status()).isEqualTo(201);
        }
        List<String> ids = IntStream.rangeClosed(1, 100)
                .mapToObj(page -> json("/plans?size=2&page=" + page))
                .takeWhile(page -> !page.isEmpty())
                .flatMap(page -> page.valueStream().map(plan -> plan.get("id").asString()))
                .toList();
        assertThat(ids).contains("page-a", "page-b", "page-c").isSorted().doesNotHaveDuplicates();
        for (String bad : List.of("page=0", "size=0", "size=101", "page=-1")) {
            assertProblem(server.get("/plans?" + bad), 400, "urn:lmc:problem:invalid-page");
        }
        assertProblem(server.get("/plans?page=two"), 400);
    }

    @Test
    void brokenJsonIsLocated() {
        Answer refused = server.post("/plans", JSON, "{\n  \"format\": \"lmc-plan/3\",\n  \"id\" \"x\"\n}");
        assertProblem(refused, 400, "urn:lmc:problem:unreadable");
        JsonNode problem = refused.json().at("/problems/0");
        assertThat(problem.get("code").asString()).isEqualTo("LMC-F203");
        assertThat(problem.get("location").toString())
                .isEqualTo("{\"source\":\"request\",\"line\":3,\"column\":8,\"offset\":35,"
                        + "\"endLine\":3,\"endColumn\":9,\"endOffset\":36}");
        assertThat(problem.get("hint").asString()).isNotBlank();
        assertProblem(server.post("/plans", YAML, "a: [1,\n"), 400, "urn:lmc:problem:unreadable");
        assertProblem(server.post("/plans", JSON, ""), 400, "urn:lmc:problem:unreadable");
    }

    @Test
    void aMisspeltKeyIsExplainedInTheLanguageOfTheClient() {
        String misspelt = small("misspelt").replace("marker:", "marke:");
        Answer english = server.post("/plans", YAML, misspelt, "Accept-Language", "fr, en;q=0.8, zh;q=0.5");
        assertProblem(english, 422, "urn:lmc:problem:invalid-plan");
        assertThat(english.header("Content-Language")).isEqualTo("en");
        assertThat(english.header("Vary")).contains("Accept-Language");
        assertThat(english.json().get("title").asString()).isEqualTo("The plan has errors");
        JsonNode problem = english.json().at("/problems/0");
        assertThat(problem.get("code").asString()).isEqualTo("LMC-F301");
        assertThat(problem.get("severity").asString()).isEqualTo("error");
        assertThat(problem.get("pointer").asString()).isEqualTo("/commitments/0/marke");
        assertThat(problem.get("message").asString()).isEqualTo("There is no key 'marke' in a commitment.");
        assertThat(problem.get("hint").asString()).startsWith("did you mean 'marker'?");
        assertThat(problem.get("properties").get("key").asString()).isEqualTo("marke");

        Answer chinese = server.post("/plans", YAML, misspelt, "Accept-Language", "fr, zh-CN;q=0.8");
        assertThat(chinese.status()).isEqualTo(422);
        assertThat(chinese.header("Content-Language")).isEqualTo("zh");
        assertThat(chinese.json().get("title").asString()).isEqualTo("计划有错误");
        assertThat(chinese.json().at("/problems/0/hint").asString())
                .contains("marker")
                .matches(".*\\p{IsHan}.*");
    }

    @Test
    void aPlanThatBreaksARuleIsRefusedWithThePositionOfTheError() {
        Answer refused = server.post("/plans", YAML, small("dangling").replace("targets: [forum]", "targets: [forvm]"));
        assertProblem(refused, 422, "urn:lmc:problem:invalid-plan");
        JsonNode broken = refused.json()
                .get("problems")
                .valueStream()
                .filter(each -> each.get("code").asString().equals("LMC-V102"))
                .findFirst()
                .orElseThrow();
        assertThat(broken.get("pointer").asString()).isEqualTo("/commitments/0/targets/0");
        assertThat(broken.at("/location/line").asInt()).isEqualTo(28);
        assertThat(broken.at("/location/column").asInt()).isEqualTo(15);
        assertThat(server.get("/plans/dangling").status()).isEqualTo(404);
    }

    @Test
    void allMistakesOfAPlanAreListedAtOnceWithTheirLines() {
        String mistaken = small("mistaken")
                .replace("number: \"1\", title", "number: 1, titel")
                .replace("pillar: safety", "pillar: safty")
                .replace("kind: every-years", "kind: every-year")
                .replace("acts: [create]}", "acts: [create], targets: [forvm]}");
        Answer refused = server.post("/plans", YAML, mistaken);
        assertProblem(refused, 422, "urn:lmc:problem:invalid-plan");
        assertThat(refused.json().get("problems").valueStream())
                .filteredOn(problem -> problem.get("severity").asString().equals("error"))
                .map(problem -> problem.at("/location/line").asInt() + " "
                        + problem.get("code").asString() + " "
                        + problem.get("pointer").asString())
                .containsExactly(
                        "13 LMC-F305 /sections/0/number",
                        "13 LMC-F301 /sections/0/titel",
                        "27 LMC-F306 /commitments/0/cadence/kind",
                        "20 LMC-V102 /cooperationAreas/0/pillar",
                        "29 LMC-V102 /commitments/1/targets/0");
    }

    @Test
    void warningsDoNotRefuse() {
        Answer created = server.post("/plans", YAML, small("warned").replace(", published: 2030-01-15", ""));
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.json().at("/problems/0/code").asString()).isEqualTo("LMC-V708");
        assertThat(created.json().at("/problems/0/severity").asString()).isEqualTo("warning");
    }

    @Test
    void otherTypesAndLargeDocumentsAreRefused() {
        Answer text = server.post("/plans", "text/plain", small("text"), "Accept-Language", "zh");
        assertProblem(text, 415);
        assertThat(text.header("Accept")).contains(JSON, YAML);
        assertThat(text.json().get("title").asString()).isEqualTo("不支持此类文档");
        assertProblem(server.send("POST", "/plans", small("untyped")), 415);

        String padding = "# " + "x".repeat(80) + "\n";
        Answer large = server.post("/plans", YAML, small("large") + padding.repeat((8 << 20) / padding.length()));
        assertProblem(large, 413, "urn:lmc:problem:too-large");
        assertThat(large.json().at("/problems/0/code").asString()).isEqualTo("LMC-F401");
    }

    @Test
    void unknownPlansAddressesAndParametersAreRefused() {
        assertProblem(server.get("/plans/no-such-plan"), 404, "urn:lmc:problem:unknown-plan");
        assertProblem(server.get("/plans/no-such-plan/commitments"), 404, "urn:lmc:problem:unknown-plan");
        assertProblem(server.get("/plans/no-such-plan", "Accept", YAML), 404, "urn:lmc:problem:unknown-plan");
        assertProblem(server.get("/nothing"), 404);
        assertProblem(server.get("/plans/Not_An_Id"), 400);
        Answer unknown = server.get("/commitments?force=promise", "Accept-Language", "en");
        assertProblem(unknown, 400);
        assertThat(unknown.json().get("detail").asString())
                .isEqualTo("The parameter force cannot have the value promise.");
        Answer patched = server.send("PATCH", "/plans/no-such-plan", "");
        assertProblem(patched, 405);
        assertThat(patched.header("Allow")).contains("GET", "PUT", "DELETE");
    }

    @Test
    void aPlanIsDeletedWithItsCommitments() {
        server.post("/plans", YAML, small("deleted"));
        assertProblem(server.send("DELETE", "/plans/deleted", ""), 428, "urn:lmc:problem:no-precondition");
        assertProblem(
                server.send("DELETE", "/plans/deleted", "", "If-Match", "\"x\""), 412, "urn:lmc:problem:plan-changed");
        assertThat(server.send("DELETE", "/plans/deleted", "", "If-Match", currentTag("deleted"))
                        .status())
                .isEqualTo(204);
        assertProblem(server.get("/plans/deleted"), 404);
        assertThat(server.get("/commitments?size=100").body()).doesNotContain("\"deleted\"");
        assertProblem(server.send("DELETE", "/plans/deleted", "", "If-Match", "*"), 404);
    }

    @Test
    void anIdIsTakenOnce() {
        assertThat(server.post("/plans", YAML, small("taken")).status()).isEqualTo(201);
        assertProblem(server.post("/plans", YAML, small("taken")), 409, "urn:lmc:problem:plan-exists");
    }

    @Test
    void aChangedPlanIsNotOverwritten() {
        server.post("/plans", YAML, small("versions"));
        String first = server.get("/plans/versions", "Accept", YAML).header("ETag");
        String second = small("versions").replace("title: Harbour Plan", "title: Second");
        String third = small("versions").replace("title: Harbour Plan", "title: Third");

        assertProblem(server.put("/plans/versions", YAML, second), 428, "urn:lmc:problem:no-precondition");
        assertProblem(server.put("/plans/versions", YAML, second, "If-Match", "W/" + first), 412);
        assertProblem(server.put("/plans/versions", YAML, second, "If-Match", "malformed"), 412);
        assertThat(server.put("/plans/versions", YAML, second, "If-Match", first)
                        .status())
                .isEqualTo(200);
        Answer late = server.put("/plans/versions", YAML, third, "If-Match", first, "Accept-Language", "zh");
        assertProblem(late, 412, "urn:lmc:problem:plan-changed");
        assertThat(late.json().get("title").asString()).isEqualTo("计划已被修改");
        assertThat(json("/plans/versions").get("title").asString()).isEqualTo("Second");

        assertThat(server.put("/plans/versions", YAML, third, "If-Match", "\"x\", " + currentTag("versions"))
                        .status())
                .isEqualTo(200);
        assertThat(server.put("/plans/versions", YAML, second, "If-Match", "*").status())
                .isEqualTo(200);
        assertThat(json("/commitments?force=deliver&size=100")
                        .valueStream()
                        .filter(each -> each.get("plan").asString().equals("versions")))
                .hasSize(1);
        assertProblem(
                server.put("/plans/versions", YAML, small("other"), "If-Match", "*"),
                422,
                "urn:lmc:problem:other-plan");
        assertProblem(server.put("/plans/absent", YAML, small("absent"), "If-Match", "*"), 404);
    }

    @Test
    void ofManyClientsThatReplaceOneVersionOneSucceeds() {
        server.post("/plans", YAML, small("race"));
        String tag = currentTag("race");
        List<CompletableFuture<Answer>> answers = IntStream.range(0, 8)
                .mapToObj(client -> small("race").replace("Pilots", "Pilots " + client))
                .map(plan -> server.start("PUT", "/plans/race", plan, "Content-Type", YAML, "If-Match", tag))
                .toList();
        List<Integer> statuses =
                answers.stream().map(answer -> answer.join().status()).toList();
        assertThat(statuses).containsOnlyOnce(200).contains(412).containsOnly(200, 412);
        assertThat(json("/plans/race/commitments")).hasSize(2);
    }

    @Test
    void theDatabaseKeepsPlansWhenTheServiceRestarts(@TempDir Path folder) {
        try (RunningServer before = RunningServer.start(folder.resolve("kept"))) {
            assertThat(before.post("/plans", YAML, small("kept")).status()).isEqualTo(201);
        }
        try (RunningServer after = RunningServer.start(folder.resolve("kept"))) {
            assertThat(after.get("/plans/kept").body())
                    .isEqualTo(WRITER.toText(read(small("kept"), Format.YAML), Format.JSON));
            assertThat(after.get("/commitments?force=deliver").json()).hasSize(1);
        }
    }

    @Test
    void everyRefusalIsWordedInBothLanguages() throws IOException {
        assertThat(keys("messages_zh.properties")).hasSizeGreaterThan(20).isEqualTo(keys("messages.properties"));
    }

    @Test
    void aControllerTakesPlansAndReturnsPlansAndReportsWithoutConfigurationOfJackson() {
        String json = WRITER.toText(LMC, Format.JSON);
        Answer checked = server.post("/reports", JSON, json);
        assertThat(checked.status()).isEqualTo(200);
        assertThat(checked.json().get("hasErrors").asBoolean()).isFalse();
        assertThat(checked.json().get("problems"))
                .hasSameSizeAs(Validator.standard().validate(LMC).findings());
        assertThat(checked.json().at("/problems/0/message/zh").asString()).matches(".*\\p{IsHan}.*");
        assertThat(read(server.put("/echo", JSON, json).body(), Format.JSON)).isEqualTo(LMC);
    }

    @Test
    void aControllerGetsTheFaultsThatJacksonFinds() {
        String misspelt = WRITER.toText(LMC, Format.JSON).replaceFirst("\"marker\"", "\"marke\"");
        Answer refused = server.post("/reports", JSON, misspelt);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/0/path").asString()).isEqualTo("/goals/0/marke");
        assertThat(refused.json().at("/0/hint/zh").asString())
                .contains("marker")
                .matches(".*\\p{IsHan}.*");
        assertThat(server.post("/reports", JSON, "{\"format\": ").status()).isEqualTo(400);
    }

    /** Tomcat refuses such requests before they get to Spring, and answers for a service that fails. */
    @Test
    void failuresOutsideOfSpringAreProblemDetailsThatRevealNothing() {
        for (String path : List.of("/plans/a%2Fb", "/plans?size=%zz", "/plans/%00")) {
            assertThat(server.raw("GET " + path + " HTTP/1.1"))
                    .startsWith("HTTP/1.1 400")
                    .contains("Content-Type: " + PROBLEM)
                    .contains("{\"status\":400,\"title\":\"Bad Request\"}");
        }
        Answer failed = server.get("/failure");
        assertThat(failed.status()).isEqualTo(500);
        assertThat(failed.header("Content-Type")).isEqualTo(PROBLEM);
        assertThat(failed.body()).isEqualTo("{\"status\":500,\"title\":\"Internal Server Error\"}");
        assertProblem(server.get("/plans", "Accept", "no type"), 406);
        assertProblem(server.get("/error"), 404);
    }

    private static Set<Object> keys(String file) throws IOException {
        Properties messages = new Properties();
        try (InputStream stream = new ClassPathResource(file).getInputStream()) {
            messages.load(stream);
        }
        return messages.keySet();
    }

    private static String small(String id) {
        return SMALL.replace("id: small", "id: " + id);
    }

    private static Plan read(String text, Format format) {
        return LmcReader.create()
                .read(DocumentSource.text(text, format).named("test"))
                .orThrow();
    }

    private static String currentTag(String id) {
        return server.get("/plans/" + id).header("ETag");
    }

    private static List<String> selected(String plan, String query) {
        return json("/plans/" + plan + "/commitments" + query)
                .valueStream()
                .map(commitment -> commitment.get("id").asString())
                .toList();
    }

    private static String encoded(String query) {
        return URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    private static JsonNode json(String path) {
        return server.get(path).json();
    }

    private static void assertProblem(Answer answer, int status, String type) {
        assertProblem(answer, status);
        assertThat(answer.json().get("type").asString()).isEqualTo(type);
    }

    private static void assertProblem(Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo(PROBLEM);
        assertThat(answer.json().get("status").asInt()).isEqualTo(status);
        assertThat(answer.json().get("title").asString()).isNotBlank();
        assertThat(answer.json().get("detail").asString()).isNotBlank();
    }
}
