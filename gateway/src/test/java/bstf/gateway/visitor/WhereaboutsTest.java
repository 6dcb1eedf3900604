package bstf.gateway.visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bstf.gateway.visitor.ProxySettings.ProxyHeader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

class WhereaboutsTest {
    private static final List<String> PROXIES = List.of("10.0.0.0/8", "fd00::/8", "192.0.2.1");

    @Test
    void believesNobodyByDefault() {
        var whence =
                new Whereabouts(new ProxySettings(List.of(), ProxyHeader.X_FORWARDED_FOR))
                        .note(
                                from("10.0.0.1")
                                        .header("X-Forwarded-For", "203.0.113.9")
                                        .header("X-Forwarded-Proto", "https")
                                        .build())
                        .whence();

        assertThat(whence.address()).isEqualTo(address("10.0.0.1"));
        assertThat(whence.isSecure()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "198.51.100.7| 203.0.113.9| 198.51.100.7",
                "10.0.0.1| 203.0.113.9| 203.0.113.9",
                "10.0.0.1| 1.1.1.1, 203.0.113.9| 203.0.113.9",
                "10.0.0.1| 1.1.1.1, 203.0.113.9, 10.2.0.1| 203.0.113.9",
                "10.0.0.1| 203.0.113.9:4711| 203.0.113.9",
                "10.0.0.1| [2001:db8::7]:4711, fd00::1| 2001:db8::7",
                "10.0.0.1| 2001:db8::7| 2001:db8::7",
                "10.0.0.1| 10.1.1.1, 10.2.2.2| 10.1.1.1",
                "10.0.0.1| 203.0.113.9, unknown| 10.0.0.1",
                "10.0.0.1| 203.0.113.9, _hidden, 10.2.0.1| 10.2.0.1",
                "10.0.0.1| localhost| 10.0.0.1",
                "10.0.0.1| 203.0.113.999| 10.0.0.1",
                "10.0.0.1| 0x7f000001| 10.0.0.1",
                "192.0.2.1| 203.0.113.9| 203.0.113.9",
                "192.0.2.2| 203.0.113.9| 192.0.2.2"
            })
    void readsFromTheRightUpToTheFirstThatIsNoProxy(String peer, String claim, String expected) {
        assertThat(found(ProxyHeader.X_FORWARDED_FOR, from(peer).header("X-Forwarded-For", claim)))
                .isEqualTo(address(expected));
    }

    /** As long as the server takes a head, in each shape that an element can have. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a", ",", "\"", "\"\"", "\"a\"", "\"\\", "\\\"", "\",", " ", "for=\"", "a;", "[",
                ":"
            })
    void readsALongClaimOfAnyShape(String piece) {
        var claim = piece.repeat(16 * 1024 / piece.length());

        for (var header : ProxyHeader.values()) {
            for (var whole : List.of(claim, "\"" + claim, "\"" + claim + "\"")) {
                assertThat(
                                found(
                                        header,
                                        from("10.0.0.1")
                                                .header("X-Forwarded-For", whole)
                                                .header("Forwarded", whole)))
                        .isEqualTo(address("10.0.0.1"));
            }
        }
    }

    @Test
    void readsSeveralLinesAsOneList() {
        assertThat(
                        found(
                                ProxyHeader.X_FORWARDED_FOR,
                                from("10.0.0.1")
                                        .header("X-Forwarded-For", "1.1.1.1", "203.0.113.9")))
                .isEqualTo(address("203.0.113.9"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "for=203.0.113.9| 203.0.113.9",
                "For=\"[2001:db8::7]:4711\";proto=https| 2001:db8::7",
                "for=1.1.1.1, proto=http;for=203.0.113.9;by=10.0.0.1| 203.0.113.9",
                "for=203.0.113.9;host=\"a,for=9.9.9.9\"| 203.0.113.9",
                "for=_secret| 10.0.0.1",
                "by=203.0.113.9| 10.0.0.1"
            })
    void readsForwardedWhereProxiesWriteThat(String claim, String expected) {
        var request =
                from("10.0.0.1").header("Forwarded", claim).header("X-Forwarded-For", "9.9.9.9");

        assertThat(found(ProxyHeader.FORWARDED, request)).isEqualTo(address(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"https| true", "http, https| true", "https, http| false", "ftp| false"})
    void takesTheSchemeFromTheNearestProxy(String claim, boolean secure) {
        var whence =
                whereabouts(ProxyHeader.X_FORWARDED_FOR)
                        .note(from("10.0.0.1").header("X-Forwarded-Proto", claim).build())
                        .whence();

        assertThat(whence.isSecure()).isEqualTo(secure);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/33", "fd00::/129", "proxy.example", "10.0.0.0/8/8", "1.2"})
    void refusesASettingThatIsNoRange(String text) {
        assertThatThrownBy(() -> AddressRange.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected");
    }

    private static InetAddress found(
            ProxyHeader header, MockServerHttpRequest.BaseBuilder<?> request) {
        return whereabouts(header).note(request.build()).whence().address();
    }

    private static Whereabouts whereabouts(ProxyHeader header) {
        return new Whereabouts(new ProxySettings(PROXIES, header));
    }

    private static MockServerHttpRequest.BaseBuilder<?> from(String peer) {
        return MockServerHttpRequest.get("http://gateway.test/")
                .remoteAddress(new InetSocketAddress(address(peer), 4711));
    }

    private static InetAddress address(String text) {
        return InetAddress.ofLiteral(text);
    }
}
