package bstf.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressBlockTest {

    @ParameterizedTest
    @CsvSource({
        "10.0.0.1, 10.0.0.1, true",
        "10.0.0.1, 10.0.0.2, false",
        "2001:db8:1:2::1, 2001:db8:1:2:ffff:ffff:ffff:ffff, true",
        "2001:db8:1:2::1, 2001:db8:1:3::1, false",
        "::ffff:10.0.0.1, 10.0.0.1, true",
        "::a00:1, 10.0.0.1, false"
    })
    void isOneForAddressesThatOnePartyHas(String one, String other, boolean same) {
        assertThat(block(one).equals(block(other))).isEqualTo(same);
    }

    private static AddressBlock block(String address) {
        return AddressBlock.of(InetAddress.ofLiteral(address));
    }
}
