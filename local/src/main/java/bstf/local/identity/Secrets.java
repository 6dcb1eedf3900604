package bstf.local.identity;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The secrets of demonstration clients and the passwords of demonstration persons: generated, so
 * long that nobody guesses them, and kept as they are for {@code ./bstf} to show.
 */
final class Secrets implements PasswordEncoder {
    private static final int CLIENT_BYTES = 32;
    private static final int PERSON_BYTES = 15;

    private final SecureRandom random = new SecureRandom();
    private final PrivateFiles clients;
    private final PrivateFiles persons;

    Secrets(Path home) {
        this.clients = PrivateFiles.in(home.resolve("clients"));
        this.persons = PrivateFiles.in(home.resolve("persons"));
    }

    /** The secret of a client, in {@code clients/<client>.secret}. */
    String ofClient(String client) {
        return clients.read(client + ".secret", () -> generated(CLIENT_BYTES));
    }

    /** The password of a party's person, in {@code persons/<party in lower case>.password}. */
    String ofPerson(Party party) {
        return persons.read(party.slug() + ".password", () -> generated(PERSON_BYTES));
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence secret) {
        return secret == null ? null : secret.toString();
    }

    /** Takes equally long wherever the two differ. */
    @Override
    public boolean matches(@Nullable CharSequence given, @Nullable String kept) {
        return given != null && kept != null && MessageDigest.isEqual(bytes(given), bytes(kept));
    }

    private static byte[] bytes(CharSequence text) {
        return Objects.toString(text, "").getBytes(StandardCharsets.UTF_8);
    }

    private String generated(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
