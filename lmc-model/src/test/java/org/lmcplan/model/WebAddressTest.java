package org.lmcplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"http://www.lmcchina.org/eng/node.html", "https://mfa.go.th/en/content/mlc?cate=5d5b#top"})
    void aWebAddressIsParsed(String text) {
        assertThat(WebAddress.parse(text)).contains(URI.create(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "www.lmcchina.org",
                "ftp://a.b",
                "urn:isbn:1",
                "file:/x",
                "HTTP://x/",
                "http://",
                "http://a_b.com/",
                "https://x/é",
                "https://x/a b",
                "https://x/%zz"
            })
    void aTextThatABrowserCouldNotOpenIsNotAWebAddress(String text) {
        assertThat(WebAddress.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"urn:isbn:1", "http:///no-host", "ftp://a.b", "https://x/é"})
    void aSourceRejectsATextThatIsNotAWebAddress(String address) {
        Source.Builder source = Source.builder().id(Slug.of("page")).address(URI.create(address));
        assertThatIllegalArgumentException()
                .isThrownBy(source::build)
                .withMessage("source page: address must start with http:// or https:// and a host, in ASCII, not be '"
                        + address + "'");
    }

    @Test
    void aMarkerIsParsedIfItContainsAWordAndNoForbiddenCharacter() {
        assertThat(Marker.parse("为…提供")).contains(new Marker("为…提供"));
        assertThat(Marker.parse("…\u00A0…")).isEmpty();
        assertThat(Marker.parse("加强\u0007")).isEmpty();
    }
}
