package org.lmcplan.validate.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lmcplan.model.Force;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Marker;

/** English verbs are read in their forms, after auxiliary verbs and adverbs. */
class GoverningVerbsTest {

    private static final GoverningVerbs ENGLISH = GoverningVerbs.of(LanguageTag.ENGLISH);
    private static final GoverningVerbs CHINESE = GoverningVerbs.of(LanguageTag.CHINESE);

    @ParameterizedTest
    @CsvSource({
        "Encourage,Encourage trade,ENCOURAGE",
        "are encouraged,Members are encouraged to meet,ENCOURAGE",
        "will jointly support,They will jointly support it,SUPPORT",
        "exploring … opening,exploring ways of opening,EXPLORE",
        "consider establishing,consider establishing a fund,CONSIDER",
        "considers,considers opening a road,CONSIDER",
        "examine,examine the feasibility of a road,CONSIDER",
        "discusses,discusses with partners the possibility of a road,DISCUSS",
        "will consider,will consider a joint fire brigade,CONSIDER",
        "will discuss,will discuss common standards,DISCUSS",
        "Discuss,Discuss a common tariff,DISCUSS"
    })
    void aGoverningVerbDeterminesTheForce(String marker, String quote, Force force) {
        assertThat(ENGLISH.governing(new Marker(marker), quote)).contains(force);
    }

    @ParameterizedTest
    @CsvSource({
        "considers,The Council considers the report",
        "discusses,The Council discusses in its yearly meeting the possibility",
        "discusses,something else",
        "discuss,discuss a report of the secretariat",
        "discuss,discuss the common tariff",
        "examine,examine a sample",
        "will,will",
        "Supportive,Supportive measures",
        "Build,Build a road"
    })
    void otherVerbsDoNot(String marker, String quote) {
        assertThat(ENGLISH.governing(new Marker(marker), quote)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "assist,SUPPORT,true",
        "calls upon,URGE,true",
        "looks into,CONSIDER,true",
        "will … exchange views,DISCUSS,true",
        "encourage,SUPPORT,false",
        "build,CONSIDER,false",
        "build,DELIVER,true",
        "build,ADVANCE,true"
    })
    void aForceNeedsAVerbThatFits(String marker, Force force, boolean fits) {
        assertThat(ENGLISH.allow(force, new Marker(marker))).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({
        "establishes,DELIVER",
        "setting up,DELIVER",
        "carried out,DELIVER",
        "continue to strengthen,ADVANCE",
        "intensified,ADVANCE",
        "will move towards,ADVANCE"
    })
    void aPlainVerbImpliesAForce(String marker, Force force) {
        assertThat(ENGLISH.plain(new Marker(marker))).contains(force);
    }

    @Test
    void aClauseMayStartWithItsVerb() {
        assertThat(ENGLISH.governingOf("and encourage trade")).contains(Force.ENCOURAGE);
        assertThat(ENGLISH.governingOf("Support services are expanded")).isEmpty();
        assertThat(ENGLISH.governingOf("We will meet")).isEmpty();
        assertThat(ENGLISH.governingOf("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "may set up,The members may set up a fund,may",
        "set up,The members should jointly set up a fund,should",
        "Could … fund,Could they fund it,could"
    })
    void anAuxiliaryVerbThatLeavesAPromiseOpenIsFound(String marker, String quote, String auxiliary) {
        assertThat(ENGLISH.open(new Marker(marker), quote)).contains(auxiliary);
    }

    @ParameterizedTest
    @CsvSource({
        "will set up,The members will set up a fund that may grow",
        "set up,They set up what they should",
        "dismay,A dismay",
        "set up,something else"
    })
    void otherAuxiliaryVerbsPromise(String marker, String quote) {
        assertThat(ENGLISH.open(new Marker(marker), quote)).isEmpty();
    }

    @Test
    void aVerbOfLikeMeaningFitsButDoesNotDetermineAForce() {
        assertThat(CHINESE.allow(Force.URGE, new Marker("呼吁…参与"))).isTrue();
        assertThat(CHINESE.allow(Force.ENCOURAGE, new Marker("呼吁…参与"))).isFalse();
        assertThat(CHINESE.allow(Force.URGE, new Marker("加强"))).isFalse();
        assertThat(CHINESE.governing(new Marker("呼吁"), "")).isEmpty();
        assertThat(CHINESE.open(new Marker("可设立"), "")).isEmpty();
    }

    @Test
    void chineseVerbsAreReadAsSuch() {
        assertThat(CHINESE.governing(new Marker("鼓励…参与"), "")).contains(Force.ENCOURAGE);
        assertThat(CHINESE.governingOf("探讨建立")).contains(Force.DISCUSS);
        assertThat(CHINESE.plain(new Marker("制定"))).contains(Force.DELIVER);
        assertThat(CHINESE.allow(Force.SUPPORT, new Marker("制定"))).isFalse();
        assertThat(CHINESE.allow(Force.SUPPORT, new Marker("支持"))).isTrue();
        assertThat(CHINESE.allow(Force.DELIVER, new Marker("制定"))).isTrue();
    }
}
