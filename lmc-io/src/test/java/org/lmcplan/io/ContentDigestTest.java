package org.lmcplan.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmcplan.io.fault.ContentDigest;
import org.lmcplan.io.format.FormatVersion;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.Plan;

class ContentDigestTest {

    private static final String CANONICAL = "{\"edition\":\"full\",\"format\":\"" + FormatVersion.CURRENT + "\","
            + "\"id\":\"small-plan\",\"language\":\"en\",\"names\":{\"en\":{\"status\":\"official\",\"text\":\"A small plan\"}},"
            + "\"term\":{\"from\":2023,\"to\":2027},\"textSource\":\"gazette\",\"title\":\"A small plan\"}";

    @Test
    void theCanonicalJsonOfAPlanFollowsTheRfc() {
        assertThat(new String(LmcWriter.create().canonicalJson(SmallPlan.plan()), UTF_8))
                .isEqualTo(CANONICAL);
    }

    @Test
    void theDigestEqualsTheOutputOfSha256sumForTheCanonicalJson() {
        assertThat(CANONICAL).contains("\"lmc-plan/3\""); // else, say it again of the new document
        assertThat(LmcWriter.create().digest(SmallPlan.plan()))
                .hasToString("sha256:9267201215d907cc4fd4186120acb1185a076b834f125b23a019b24a309c67a9");
    }

    @Test
    void equalPlansHaveTheSameDigestInBothFormats() {
        GeneratedPlans.forEach((plan, which) -> {
            ContentDigest digest = LmcWriter.create().digest(plan);
            for (Format format : Format.values()) {
                String text = LmcWriter.create().toText(plan, format);
                assertThat(LmcWriter.create().digest(read(text, format)))
                        .as(which)
                        .isEqualTo(digest);
            }
            String canonical = new String(LmcWriter.create().canonicalJson(plan), UTF_8);
            assertThat(LmcWriter.create().digest(read(canonical, Format.JSON)))
                    .as(which)
                    .isEqualTo(digest);
            String shuffled = shuffled(canonical, which.hashCode());
            assertThat(LmcWriter.create().digest(read(shuffled, Format.JSON)))
                    .as(which)
                    .isEqualTo(digest);
        });
    }

    @Test
    void commentsAndSpacingDoNotChangeTheDigest() {
        String yaml = "# a comment\n\n" + SmallPlan.YAML.replace("\nterm:", "  # another\n\n\nterm:");
        assertThat(LmcWriter.create().digest(read(yaml, Format.YAML)))
                .isEqualTo(LmcWriter.create().digest(SmallPlan.plan()));
    }

    @Test
    void differentPlansHaveDifferentDigests() {
        Map<ContentDigest, Plan> plans = new ConcurrentHashMap<>();
        GeneratedPlans.forEach((plan, which) -> {
            Plan before = plans.put(LmcWriter.create().digest(plan), plan);
            assertThat(before == null || before.equals(plan)).as(which).isTrue();
            Plan other = plan.toBuilder().title(plan.title() + ".").build();
            assertThat(LmcWriter.create().digest(other))
                    .as(which)
                    .isNotEqualTo(LmcWriter.create().digest(plan));
            List<Commitment> commitments = plan.commitments();
            if (commitments.size() > 1 && !commitments.get(0).equals(commitments.get(1))) {
                List<Commitment> turned = new ArrayList<>(commitments);
                Collections.swap(turned, 0, 1);
                assertThat(LmcWriter.create()
                                .digest(plan.toBuilder().commitments(turned).build()))
                        .as(which)
                        .isNotEqualTo(LmcWriter.create().digest(plan));
            }
        });
        assertThat(plans).hasSizeGreaterThan(GeneratedPlans.count() / 5);
    }

    @ParameterizedTest
    @CsvSource({"1.10, 1.1", "1E+2, 100", "-2.50, -2.5"})
    void numbersInExtensionsAreComparedByValue(String one, String same) {
        assertThat(LmcWriter.create().digest(withExtension(one)))
                .isEqualTo(LmcWriter.create().digest(withExtension(same)));
        assertThat(LmcWriter.create().digest(withExtension(one)))
                .isNotEqualTo(LmcWriter.create().digest(withExtension("7")));
    }

    @Test
    void aPrintedDigestIsParsedBackEqual() {
        ContentDigest digest = LmcWriter.create().digest(SmallPlan.plan());
        assertThat(ContentDigest.parse(digest.toString())).contains(digest);
        assertThat(digest.toString()).isEqualTo("sha256:" + digest.hex());
        assertThat(digest)
                .hasSameHashCodeAs(ContentDigest.parse(digest.toString()).orElseThrow());
        assertThat(digest).isNotEqualTo(digest.hex());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sha256:", "sha256:abc", "0123456789abcdef", "sha1:", "SHA256:"})
    void textsThatAreNotDigestsAreNotParsed(String start) {
        String hex = LmcWriter.create().digest(SmallPlan.plan()).hex();
        assertThat(ContentDigest.parse(start)).isEmpty();
        assertThat(ContentDigest.parse("sha256:" + start + hex)).satisfies(read -> {
            if (!start.isEmpty()) {
                assertThat(read).isEmpty();
            }
        });
        assertThat(ContentDigest.parse("sha256:" + hex.substring(1) + "G")).isEmpty();
        assertThat(ContentDigest.parse("sha256:" + hex.toUpperCase(Locale.ROOT)))
                .isEmpty();
        assertThat(ContentDigest.parse("sha256:" + hex + "\n")).isEmpty();
    }

    /** Shuffles the keys of every object. */
    private static String shuffled(String json, long seed) {
        @Nullable Object value = IndependentReadersTest.readJson(json);
        return ValueGenerator.written(shuffled(value, new Random(seed)), Format.JSON);
    }

    private static @Nullable Object shuffled(@Nullable Object value, Random random) {
        if (value instanceof List<?> list) {
            List<@Nullable Object> entries = new ArrayList<>();
            list.forEach(entry -> entries.add(shuffled(entry, random)));
            return entries;
        }
        if (value instanceof Map<?, ?> object) {
            List<Object> keys = new ArrayList<>(object.keySet());
            Collections.shuffle(keys, random);
            Map<Object, @Nullable Object> turned = new LinkedHashMap<>();
            keys.forEach(key -> turned.put(key, shuffled(object.get(key), random)));
            return turned;
        }
        return value;
    }

    private static Plan withExtension(String number) {
        return read(SmallPlan.YAML + "x-number: " + number + "\n", Format.YAML);
    }

    private static Plan read(String text, Format format) {
        return LmcReader.create()
                .read(DocumentSource.text(text, format).named("plan"))
                .orThrow();
    }
}
