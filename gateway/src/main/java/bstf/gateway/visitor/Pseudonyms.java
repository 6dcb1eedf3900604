package bstf.gateway.visitor;

import bstf.gateway.limits.AddressBlock;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Words by which the audit log tells addresses apart without naming them: a keyed hash of what is
 * counted as one address. The key is made at the start, stands in memory alone and ends with the
 * process, so that nobody can find an address by trying them all, or follow it beyond.
 */
final class Pseudonyms {
    private static final String HASH = "HmacSHA256";
    private static final int BYTES = 6;

    private final SecretKeySpec key;

    Pseudonyms() {
        var secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        this.key = new SecretKeySpec(secret, HASH);
    }

    /** The word for {@code address}, and for all that one machine may take with it. */
    String of(InetAddress address) {
        var block = AddressBlock.of(address);
        var bytes =
                ByteBuffer.allocate(1 + Long.BYTES)
                        .put((byte) (block.ipv4() ? 4 : 6))
                        .putLong(block.bits());
        try {
            var mac = Mac.getInstance(HASH);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(bytes.array()), 0, BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has " + HASH, impossible);
        }
    }
}
